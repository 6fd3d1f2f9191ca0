import type { FoundingLocale } from './founding.ts'

/** The words that mean the same to a reader who searches, until the City’s staff change them. */
export const synonyms: readonly Record<FoundingLocale, string>[] = [
  { it: 'bando, avviso, opportunità', en: 'call, tender, call for applications, opportunity' },
  { it: 'contributo, agevolazione, sovvenzione, fondo perduto', en: 'grant, subsidy, contribution' },
  { it: 'finanziamento, credito, prestito', en: 'funding, loan, credit, finance' },
  { it: 'scadenza, termine', en: 'deadline, closing date' },
  { it: 'impresa, azienda, ditta', en: 'company, firm, business, enterprise' },
  { it: 'startup, nuova impresa', en: 'startup, start-up, new company' },
  { it: 'artigiano, artigianato, mestieri', en: 'craft, craftsman, artisan, maker' },
  { it: 'manifattura, produzione, fabbricazione', en: 'manufacturing, production, making' },
  { it: 'fablab, laboratorio di fabbricazione digitale', en: 'fablab, fab lab, digital fabrication laboratory' },
  { it: 'makerspace, officina, laboratorio', en: 'makerspace, workshop, laboratory' },
  { it: 'incubatore, acceleratore', en: 'incubator, accelerator' },
  { it: 'coworking, spazio condiviso', en: 'coworking, shared workspace' },
  { it: 'spazio, locale, immobile', en: 'space, premises, building' },
  { it: 'affitto, canone, locazione', en: 'rent, lease' },
  { it: 'formazione, corso', en: 'training, course' },
  { it: 'quartiere, periferia', en: 'neighbourhood, outskirts, suburb' },
  { it: 'Comune, amministrazione comunale', en: 'City, municipality, city council' },
  { it: 'vincitori, graduatoria, esito', en: 'winners, ranking, results' },
  { it: 'domanda, candidatura', en: 'application' },
  { it: 'riqualificazione, rigenerazione', en: 'regeneration, redevelopment, renewal' },
  { it: 'stampa 3D, stampante 3D', en: '3D printing, 3D printer' },
]
