import type { FoundingDocument } from '../founding.ts'
import { guidelines } from '../sources.ts'
import { archived } from './archived.ts'
import { roadMap, underWay } from './citations.ts'

const notice: FoundingDocument<'calls'> = {
  key: 'fablab-notice-2015',
  facts: {
    ...archived,
    promoters: ['comune-di-milano'],
    topics: ['fablab', 'digital-manufacturing'],
    opened: '2015-02-20',
  },
  texts: {
    it: {
      title: 'Avviso per makers e FabLab (2015)',
      slug: 'avviso-makers-fablab-2015',
      summary:
        'Avviso pubblico del Comune del 20 febbraio 2015 per i makers e i FabLab, i laboratori della manifattura digitale.',
      facts: [],
      body: [
        'Nel maggio 2015 la presentazione del Comune lo indicava tra le iniziative in corso per il lavoro e l’impresa, accanto a un registro dei makers e dei FabLab. Importi, regole e scadenza non sono riportati.',
        'Un articolo sul libro bianco dell’innovazione sociale riferisce che il Comune aveva accreditato nove FabLab e disegnato un meccanismo di voucher simile a quello del [coworking](calls:coworking-2015). Del voucher non si conoscono l’importo né la percentuale di spesa coperta, e nessun documento lo lega in modo esplicito a questo avviso.',
        'Gli incentivi ai FabLab e un elenco qualificato dei FabLab compaiono poi nelle linee guida di Manifattura Milano, tra le iniziative del Comune per le nuove economie urbane. I nove laboratori sono raccontati nella [storia della rete dei FabLab](stories:fablab-network).',
      ].join('\n\n'),
      sources: [underWay('it'), roadMap('it'), guidelines('it', 7)],
    },
    en: {
      title: 'Notice for makers and FabLabs (2015)',
      slug: 'notice-makers-fablabs-2015',
      summary:
        'A public notice of the City of Milan, dated 20 February 2015, for makers and FabLabs, the workshops of digital manufacturing.',
      facts: [],
      body: [
        'In May 2015 the City’s slides listed it among the work and business initiatives under way, next to a register of makers and FabLabs. Amounts, rules and deadline are not given.',
        'An article on Milan’s white book on social innovation reports that the City had accredited nine FabLabs and designed a voucher scheme similar to the one for [coworking](calls:coworking-2015). Neither the amount of that voucher nor the share of expense it covered is known, and no document ties it expressly to this notice.',
        'Incentives for FabLabs and a qualified list of FabLabs appear again in the Manifattura Milano guidelines, among the City’s initiatives for new urban economies. The [story of the FabLab network](stories:fablab-network) presents the nine workshops.',
      ].join('\n\n'),
      sources: [underWay('en'), roadMap('en'), guidelines('en', 7)],
    },
  },
}

export const fablabCalls: FoundingDocument<'calls'>[] = [notice]
