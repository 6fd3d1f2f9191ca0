import { dataPath, openDataPath } from '../../../content/paths.ts'
import { defaultLocale, localeCodes, locales } from '../../../i18n/locales.ts'
import type { Key } from '../../../i18n/keys.ts'
import { translator } from '../../../i18n/translate.ts'
import type { Published } from '../published.ts'
import { dataFiles, licence, type DataFile, type DataName } from './files.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const authority = 'http://publications.europa.eu/resource/authority'

/** The Union's words for the portal's languages. */
const languages = { it: `${authority}/language/ITA`, en: `${authority}/language/ENG` }

/** The City of Milan's code in the index of public administrations (IPA). */
const ipa = 'c_f205'

/** The licence in Italy's list of licences. */
const licenceId = 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40'

const datasets = [
  { name: 'calls', title: 'section.calls', about: 'data.file.calls-json', theme: 'ECON', keywords: ['bandi', 'calls'] },
  {
    name: 'places',
    title: 'section.places',
    about: 'data.file.places-json',
    theme: 'TECH',
    keywords: ['luoghi', 'places'],
  },
  {
    name: 'studies',
    title: 'section.studies',
    about: 'data.file.studies-json',
    theme: 'ECON',
    keywords: ['studi', 'studies'],
  },
  {
    name: 'topics',
    title: 'section.topics',
    about: 'data.file.topics-json',
    theme: 'GOVE',
    keywords: ['temi', 'topics', 'EuroVoc'],
  },
] as const

/** The record of the open data for national and European catalogues: DCAT-AP_IT as JSON-LD. */
export function catalogue({ origin, now, sources }: Published): object {
  const page = `${origin}${openDataPath(defaultLocale)}`
  const city = { '@id': `${origin}/#comune-di-milano` }
  const catalog = `${origin}${dataPath('catalogue.jsonld')}#catalogue`
  const modified = { '@type': 'xsd:date', '@value': new Date(now).toISOString().slice(0, 10) }
  const { email } = sources[defaultLocale].settings
  return {
    '@context': context,
    '@graph': [
      {
        '@id': catalog,
        '@type': ['dcatapit:Catalog', 'dcat:Catalog'],
        'dct:title': said('data.title'),
        'dct:description': said('data.summary'),
        'dct:publisher': city,
        'dct:language': localeCodes.map((locale) => ({ '@id': languages[locale] })),
        'dct:modified': modified,
        'dct:license': { '@id': licenceId },
        'dcat:themeTaxonomy': { '@id': `${authority}/data-theme` },
        'foaf:homepage': { '@id': page },
        'dcat:dataset': datasets.map(({ name }) => ({ '@id': datasetId(origin, name) })),
      },
      ...datasets.map((dataset) => ({
        '@id': datasetId(origin, dataset.name),
        '@type': ['dcatapit:Dataset', 'dcat:Dataset'],
        'dct:identifier': `${ipa}:manifattura-milano-${dataset.name}`,
        'dct:title': said(dataset.title),
        'dct:description': said(dataset.about),
        'dcat:keyword': [...dataset.keywords, 'Manifattura Milano'],
        'dcat:theme': { '@id': `${authority}/data-theme/${dataset.theme}` },
        'dct:modified': modified,
        'dct:rightsHolder': city,
        'dct:publisher': city,
        'dct:creator': city,
        'dct:accrualPeriodicity': { '@id': `${authority}/frequency/CONT` },
        'dct:language': localeCodes.map((locale) => ({ '@id': languages[locale] })),
        'dct:spatial': { '@id': 'https://www.geonames.org/3173435' },
        'dcat:landingPage': { '@id': page },
        ...(email === null ? {} : { 'dcat:contactPoint': { '@id': `${origin}/#contact` } }),
        'dcat:distribution': distributions(dataset.name).map((file) => ({ '@id': `${origin}${dataPath(file)}#file` })),
      })),
      ...datasets.flatMap(({ name, title }) =>
        distributions(name).map((file) => ({
          '@id': `${origin}${dataPath(file)}#file`,
          '@type': ['dcatapit:Distribution', 'dcat:Distribution'],
          'dct:title': localeCodes.map((locale) => ({
            '@language': locale,
            '@value': `${locales[locale].strings[title]} (${file})`,
          })),
          'dct:format': { '@id': `${authority}/file-type/${file.endsWith('csv') ? 'CSV' : 'JSON'}` },
          'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${dataFiles[file]}` },
          'dct:license': { '@id': licenceId },
          'dct:modified': modified,
          'dcat:accessURL': { '@id': page },
          'dcat:downloadURL': { '@id': `${origin}${dataPath(file)}` },
        })),
      ),
      {
        '@id': `${origin}/#comune-di-milano`,
        '@type': ['dcatapit:Agent', 'foaf:Agent'],
        'dct:identifier': ipa,
        'foaf:name': 'Comune di Milano',
      },
      ...(email === null ? [] : [contact(origin, page, email)]),
      {
        '@id': licenceId,
        '@type': ['dcatapit:LicenseDocument', 'dct:LicenseDocument'],
        'dct:type': { '@id': 'http://purl.org/adms/licencetype/Attribution' },
        'foaf:name': licence.name,
        'owl:sameAs': [{ '@id': licence.url }, { '@id': licence.authority }],
      },
    ],
  }
}

/** Whom to ask; the profile wants an address to write to. */
function contact(origin: string, page: string, email: string): object {
  return {
    '@id': `${origin}/#contact`,
    '@type': ['dcatapit:Organization', 'vcard:Organization', 'vcard:Kind'],
    'vcard:fn': 'Manifattura Milano, Comune di Milano',
    'vcard:hasURL': { '@id': page },
    'vcard:hasEmail': { '@id': `mailto:${email}` },
  }
}

function distributions(name: DataName): DataFile[] {
  return [`${name}.json`, `${name}.csv`]
}

function datasetId(origin: string, name: string): string {
  return `${origin}${dataPath('catalogue.jsonld')}#${name}`
}

function said(key: Key): { '@language': string; '@value': string }[] {
  return localeCodes.map((locale) => ({ '@language': locale, '@value': translator(locale)(key) }))
}
