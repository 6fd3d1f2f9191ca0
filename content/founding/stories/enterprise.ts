import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

/** Stories of firms, incubators and workshops. */
export const enterprise: FoundingDocument<'stories'>[] = [
  {
    key: 'orange-fiber',
    facts: {
      period: null,
      image: null,
      area: 'labs',
      places: ['lodi-park'],
      calls: [],
      topics: ['startups'],
    },
    texts: {
      it: {
        title: 'Dagli scarti d’arancia un tessuto',
        slug: 'dagli-scarti-d-arancia-un-tessuto',
        summary: 'Orange Fiber, la startup che faceva tessuto con gli avanzi degli agrumi.',
        body: `Le diapositive di Tommaso Vitale su Milano elencano otto incubatori e acceleratori, ciascuno con la propria vocazione. Al Lodi Technological Park tocca l’agroalimentare con l’innovazione, e l’esempio portato è Orange Fiber, con la sua stoffa ricavata dagli scarti d’arancia.

Agroalimentare di qualità, moda e design sono anche tra i punti di forza che il Comune ha sentito nominare nell’ascolto per Manifattura Milano. Un tessuto nato dagli agrumi ne tocca più d’uno.

Chi l’abbia fondata, quando e con quali prodotti, i documenti non lo dicono.`,
        sources: [cite('vitale', 'righe 232-237 del testo'), guidelines('it', 9)],
        figures: [],
      },
      en: {
        title: 'A fabric out of orange waste',
        slug: 'a-fabric-out-of-orange-waste',
        summary: 'Orange Fiber, the startup that made fabric from what is left over of citrus fruit.',
        body: `Tommaso Vitale’s slides on Milan list eight incubators and accelerators, each with its own vocation. For the Lodi Technological Park it is agrifood with innovation, and the example given is Orange Fiber, with its cloth obtained from orange waste.

Quality agrifood, fashion and design are also among the strengths that the City heard named when it listened to people for Manifattura Milano. A fabric born from citrus touches more than one of them.

Who founded it, when and with which products, the documents do not say.`,
        sources: [cite('vitale', 'lines 232-237 of the text'), guidelines('en', 9)],
        figures: [],
      },
    },
  },
  {
    key: 'fabriq-incubator',
    facts: {
      period: '2015',
      image: null,
      area: 'labs',
      places: ['fabriq'],
      calls: ['fabriq-1', 'fabriq-2'],
      topics: ['social-innovation', 'startups'],
    },
    texts: {
      it: {
        title: 'Ottantacinque domande per FabriQ',
        slug: 'ottantacinque-domande-per-fabriq',
        summary:
          'Che cosa è venuto dai due bandi dell’incubatore comunale per l’impresa sociale, e dove i conti non tornano.',
        body: `[FabriQ](places:fabriq) è stato inaugurato il 22 gennaio 2014. Poco più di un anno dopo, nel marzo 2015, si chiudeva già il [secondo bando](calls:fabriq-2), su tre temi: città intelligente, servizi per una città accessibile, economia della condivisione. Arrivarono 85 domande, 12 passarono alla fase finale e in maggio furono indicati i vincitori, con contributi a fondo perduto fino a 20.000 euro.

## Dove le fonti divergono

Per la presentazione del Comune i vincitori erano 5, per le diapositive di Tommaso Vitale 7. Lo stesso accade con il [primo bando](calls:fabriq-1): 7 imprese secondo il Comune, 6 secondo Vitale, che però concordano sulle 25 persone occupate.

C’è poi un terzo numero. Il Comune parla di 15 startup sociali incubate fino alla fine del 2015: più di quante ne diano i due bandi sommati, in qualunque modo li si conti. La differenza non è spiegata, e i nomi delle imprese non sono riportati.`,
        sources: [cite('sharingDeck', 'diapositiva «FABRIQ»'), cite('vitale', 'righe 247-258 del testo')],
        figures: [
          { label: 'Domande al secondo bando', value: 85, display: '85', note: null },
          { label: 'Ammesse alla fase finale', value: 12, display: '12', note: null },
          {
            label: 'Startup vincitrici',
            value: 5,
            display: '5',
            note: 'Secondo il Comune; le diapositive di Vitale ne indicano 7.',
          },
        ],
      },
      en: {
        title: 'Eighty-five applications for FabriQ',
        slug: 'eighty-five-applications-for-fabriq',
        summary:
          'What came of the two calls of the City’s incubator for social enterprise, and where the sums do not add up.',
        body: `[FabriQ](places:fabriq) was inaugurated on 22 January 2014. Little more than a year later, in March 2015, its [second call](calls:fabriq-2) was already closing, on three themes: smart city, services for an accessible city, sharing economy. It drew 85 applications, 12 went on to the final stage, and in May the winners were named, with non-repayable grants of up to €20,000.

## Where the sources differ

The City’s presentation names 5 winners, Tommaso Vitale’s slides 7. The same happens with the [first call](calls:fabriq-1): 7 firms according to the City, 6 according to Vitale, though both give 25 people at work.

Then there is a third number. The City speaks of 15 social startups incubated until the end of 2015: more than the two calls add up to, whichever way they are counted. The difference is not explained, and the names of the firms are not reported.`,
        sources: [cite('sharingDeck', 'slide “FABRIQ”'), cite('vitale', 'lines 247-258 of the text')],
        figures: [
          { label: 'Applications to the second call', value: 85, display: '85', note: null },
          { label: 'Admitted to the final stage', value: 12, display: '12', note: null },
          { label: 'Winning startups', value: 5, display: '5', note: 'According to the City; Vitale’s slides give 7.' },
        ],
      },
    },
  },
  {
    key: 'fablab-network',
    facts: {
      period: null,
      image: null,
      area: 'labs',
      places: [
        'the-fab-lab',
        'yatta',
        'fai-da-noi',
        'wemake',
        'opendot',
        'innogrow',
        'vectorealism',
        'ki-buk',
        'tinkering-zone',
      ],
      calls: ['fablab-notice-2015'],
      topics: ['fablab', 'digital-manufacturing'],
    },
    texts: {
      it: {
        title: 'Nove FabLab, dalle botteghe al museo',
        slug: 'nove-fablab-dalle-botteghe-al-museo',
        summary:
          'Chi erano i laboratori di fabbricazione digitale accreditati dal Comune, e quale aiuto pubblico avevano avuto.',
        body: `L’articolo sul libro bianco dell’innovazione sociale fa cominciare la storia da Opendot e Yatta!, tra le prime esperienze di makerspace, in una parte di Milano che teneva insieme l’industria dell’hinterland e la manifattura delle piccole botteghe. Di WeMake dice che era la casa dell’open source applicato agli oggetti in tre dimensioni.

Gli altri nomi dell’elenco sono The Fab Lab, fai da Noi, Innogrow Makerspace, Vectorealism FabLab, Fab Lab Metropolitano KI-BUK e Tinkering zone, che stava dentro il Museo della Scienza.

## Il sostegno pubblico

I FabLab nati in quegli anni avevano avuto un aiuto pubblico, e per loro il Comune aveva disegnato un meccanismo di voucher simile a quello del [coworking](stories:coworking-vouchers); importi e percentuali non sono riportati. Un avviso per maker e FabLab è [del 20 febbraio 2015](news:fablab-notice).

Sulla lista i documenti usano parole diverse: «registro» nel 2015, «elenco qualificato» nelle linee guida di Manifattura Milano, FabLab «accreditati» nell’articolo sul libro bianco. Quest’ultimo ne conta nove; nove sono anche per l’articolo in indonesiano, che però somma FabLab e spazi per maker.`,
        sources: [
          cite('whiteBook', 'righe 30-32 del testo'),
          cite('sharingDeck', 'diapositiva «che cosa è in corso?»'),
          guidelines('it', 7),
          cite('sharingPolicy', 'riga 19 del testo'),
        ],
        figures: [],
      },
      en: {
        title: 'Nine FabLabs, from small shops to a museum',
        slug: 'nine-fablabs-from-small-shops-to-a-museum',
        summary: 'Who the digital fabrication workshops accredited by the City were, and what public help they had.',
        body: `The article on the white book on social innovation starts the story with Opendot and Yatta!, among the earliest makerspaces, in a part of Milan that held together the industry of the surrounding towns and the manufacture of small shops. WeMake, it says, was the home of open source applied to objects in three dimensions.

The other names on the list are The Fab Lab, fai da Noi, Innogrow Makerspace, Vectorealism FabLab, Fab Lab Metropolitano KI-BUK and Tinkering zone, which was inside the Museo della Scienza, the science museum.

## Public support

The FabLabs born in those years had public help, and the City had designed a voucher mechanism for them similar to the one for [coworking](stories:coworking-vouchers); amounts and rates are not reported. A notice for makers and FabLabs is dated [20 February 2015](news:fablab-notice).

The documents use different words for the list: a “register” in 2015, a “qualified list” in the Manifattura Milano guidelines, “accredited” FabLabs in the white book article. This article counts nine; nine is also the number in the Indonesian article, which however puts FabLabs and spaces for makers together.`,
        sources: [
          cite('whiteBook', 'lines 30-32 of the text'),
          cite('sharingDeck', 'slide “che cosa è in corso?” (what is under way?)'),
          guidelines('en', 7),
          cite('sharingPolicy', 'line 19 of the text'),
        ],
        figures: [],
      },
    },
  },
  {
    key: 'startup-landscape',
    facts: {
      period: null,
      image: null,
      area: 'labs',
      places: [
        'polihub',
        'fabriq',
        'base',
        'mhuma',
        'arte-e-messaggio',
        'quarenghi',
        'speed-mi-up',
        'lodi-park',
        'alimenta2talent',
        'air',
        'smart-city-lab',
      ],
      calls: [],
      topics: ['startups'],
    },
    texts: {
      it: {
        title: 'Quante startup a Milano? Dipende da come si conta',
        slug: 'quante-startup-a-milano',
        summary:
          'Due conteggi delle startup milanesi, due liste di otto incubatori e un investimento di 18 milioni letto in tre modi.',
        body: `Le diapositive di Tommaso Vitale, che citano il rapporto nazionale di Infocamere, contano 503 imprese rilevate intorno a Milano su 3.711 startup italiane. L’articolo sul libro bianco misura un’altra cosa: 470 startup nate a Milano nel 2014, molte con una vocazione sociale. Lo stesso articolo ricorda la classifica ICityRate, che in tre anni avrebbe portato Milano al primo posto tra le città intelligenti d’Italia.

## Otto incubatori, due liste

Due fonti contano in città otto incubatori e acceleratori specializzati. L’articolo sul libro bianco spiega il criterio: a ogni spazio la sua vocazione, perché si completassero senza doppioni. Vitale ne dà la lista: [PoliHub](places:polihub), [FabriQ](places:fabriq), [BASE](places:base), [via D’Azeglio](places:mhuma), Arte e Messaggio, Quarenghi Center, [Speed Mi up](places:speed-mi-up) e Lodi Technological Park.

Un articolo in indonesiano ne conta invece cinque con la partecipazione attiva del Comune (FabriQ, Alimenta2Talent, PoliHub, SpeedMiUp, A.I.R) e tre in arrivo per il 2016: via D’Azeglio, ex Ansaldo e [Smart City Lab](places:smart-city-lab).

## Diciotto milioni

La cifra ricorre in tre documenti con un senso ogni volta diverso. Vitale la scrive accanto agli incubatori, come investimento del Comune; per l’articolo sul libro bianco erano circa 18 milioni di sostegno pubblico complessivo; per quello in indonesiano più di 18 milioni, come investimento comunale in tutto.`,
        sources: [
          cite('vitale', 'righe 183-237 del testo'),
          cite('whiteBook', 'righe 15, 24-29 e 35 del testo'),
          cite('sharingPolicy', 'righe 16-17 del testo'),
        ],
        figures: [
          {
            label: 'Startup in Italia',
            value: 3711,
            display: '3.711',
            note: 'Infocamere, riportato da Vitale; senza data.',
          },
          {
            label: 'Rilevate intorno a Milano',
            value: 503,
            display: '503',
            note: 'Stessa fonte; le 470 nate nel 2014 sono un’altra misura.',
          },
        ],
      },
      en: {
        title: 'How many startups in Milan? It depends who counts',
        slug: 'how-many-startups-in-milan',
        summary:
          'Two counts of Milan’s startups, two lists of eight incubators, and an investment of €18 million read in three ways.',
        body: `Tommaso Vitale’s slides, citing the Italian Chamber of Commerce’s national report (Infocamere), count 503 companies surveyed around Milan out of 3,711 Italian startups. The white book article measures something else: 470 startups born in Milan in 2014, many with a social vocation. The same article recalls the ICityRate ranking, which is said to have put Milan, within three years, first among Italy’s smart cities.

## Eight incubators, two lists

Two sources count eight specialised incubators and accelerators in the city. The white book article explains the principle: to each space its own vocation, so that they would complement each other without duplicates. Vitale lists them: [PoliHub](places:polihub), [FabriQ](places:fabriq), [BASE](places:base), [via D’Azeglio](places:mhuma), Arte e Messaggio, Quarenghi Center, [Speed Mi up](places:speed-mi-up) and Lodi Technological Park.

An Indonesian article counts five with the City’s active participation instead (FabriQ, Alimenta2Talent, PoliHub, SpeedMiUp, A.I.R) and three to come in 2016: via D’Azeglio, the former Ansaldo factory and the [Smart City Lab](places:smart-city-lab).

## Eighteen million

The figure recurs in three documents, each time with a different meaning. Vitale writes it beside the incubators, as the City’s investment; for the white book article it was about €18 million of public support overall; for the Indonesian one more than €18 million, as the City’s investment in total.`,
        sources: [
          cite('vitale', 'lines 183-237 of the text'),
          cite('whiteBook', 'lines 15, 24-29 and 35 of the text'),
          cite('sharingPolicy', 'lines 16-17 of the text'),
        ],
        figures: [
          {
            label: 'Startups in Italy',
            value: 3711,
            display: '3,711',
            note: 'Infocamere, as reported by Vitale; undated.',
          },
          {
            label: 'Surveyed around Milan',
            value: 503,
            display: '503',
            note: 'Same source; the 470 born in 2014 are a different measure.',
          },
        ],
      },
    },
  },
]
