import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

/** Hubs and cultural places, two of them only announced. */
export const hubs: FoundingDocument<'places'>[] = [
  {
    key: 'mhuma',
    facts: {
      type: 'hub',
      condition: 'planned',
      checkedOn: null,
      opened: null,
      address: 'via D’Azeglio',
      district: null,
      surface: null,
      website: null,
      area: 'labs',
      organisations: ['comune-di-milano'],
      topics: ['digital-manufacturing', 'fablab', 'startups'],
    },
    texts: {
      it: {
        title: 'MHUMA, via D’Azeglio',
        slug: 'mhuma-via-d-azeglio',
        summary: 'Uno spazio per i maker con un acceleratore di startup, annunciato in via D’Azeglio.',
        body: `Nelle linee guida di Manifattura Milano MHUMA è uno dei due luoghi nominati tra i servizi da avviare o rafforzare in città; l’altro è lo [Smart City Lab](places:smart-city-lab). Torna poi tra le azioni previste per i sei mesi da aprile a settembre.

Gli altri documenti lo descrivono ciascuno a suo modo: un incubatore e acceleratore per maker nelle diapositive di Tommaso Vitale, un luogo della manifattura digitale nell’articolo sul libro bianco dell’innovazione sociale, un nuovo FabLab in un articolo in indonesiano sulla città della condivisione.

## Quando doveva aprire

Le date non concordano. Le diapositive di Vitale e l’articolo in indonesiano indicano il 2016; per l’articolo sul libro bianco l’attività stava per cominciare; le linee guida fissano l’apertura a giugno 2017. Nessun documento dice se sia avvenuta.

Anche il nome cambia da una pagina all’altra (Mhuma, MUHMA, MHUMA), e manca il numero civico.`,
        sources: [
          guidelines('it', 7, 16, 21),
          cite('vitale', 'righe 58-60 e 211-213 del testo'),
          cite('whiteBook', 'riga 29 del testo'),
          cite('sharingPolicy', 'riga 17 del testo'),
        ],
        hours: null,
        accessibility: null,
        services: ['Spazio per maker', 'Acceleratore per startup'],
        machines: [],
        people: [],
      },
      en: {
        title: 'MHUMA, via D’Azeglio',
        slug: 'mhuma-via-d-azeglio',
        summary: 'A space for makers with a startup accelerator, announced for via D’Azeglio, a street in Milan.',
        body: `In the Manifattura Milano guidelines MHUMA is one of the two places named among the services to be started or strengthened in the city; the other is the [Smart City Lab](places:smart-city-lab). It appears again among the actions planned for the six months from April to September.

The other documents each describe it in their own way: an incubator and accelerator for makers in Tommaso Vitale’s slides, a place for digital manufacturing in the article on the white book on social innovation, a new FabLab in an Indonesian article on Milan as a sharing city.

## When it was due to open

The dates do not agree. Vitale’s slides and the Indonesian article give 2016; the white book article says it was about to start; the guidelines set the opening for June 2017. No document says whether it took place.

The name changes from page to page too (Mhuma, MUHMA, MHUMA), and the street number is missing.`,
        sources: [
          guidelines('en', 7, 16, 21),
          cite('vitale', 'lines 58-60 and 211-213 of the text'),
          cite('whiteBook', 'line 29 of the text'),
          cite('sharingPolicy', 'line 17 of the text'),
        ],
        hours: null,
        accessibility: null,
        services: ['Space for makers', 'Startup accelerator'],
        machines: [],
        people: [],
      },
    },
  },
  {
    key: 'base',
    facts: {
      type: 'hub',
      condition: 'unknown',
      checkedOn: null,
      opened: null,
      address: null,
      district: null,
      surface: 6000,
      website: 'http://base.milano.it/index_ita.html',
      area: 'labs',
      organisations: ['comune-di-milano'],
      topics: ['reuse-of-spaces', 'startups', 'sharing-economy'],
    },
    texts: {
      it: {
        title: 'BASE, all’ex Ansaldo',
        slug: 'base-ex-ansaldo',
        summary: 'Cultura e imprese creative nei 6.000 metri quadrati recuperati dell’ex stabilimento Ansaldo.',
        body: `Che cosa fosse BASE dipende da chi lo racconta. Per le diapositive di Tommaso Vitale era un incubatore per «CCIs», sigla che non viene sciolta. L’articolo sul libro bianco lo assegna alle imprese creative e lo presenta come polo di promozione culturale nato dal recupero della fabbrica. Un articolo in indonesiano parla di attività e progetti per la creatività e l’imprenditorialità culturale.

Secondo quest’ultimo articolo, lo spazio aveva appena preso il nome di BASE Milano e nel novembre 2015 doveva ospitare la [prima settimana collaborativa](events:collaborative-week) della città.

È uno dei due esempi nella storia degli [spazi riaperti a Milano](stories:reuse-of-spaces).`,
        sources: [
          cite('vitale', 'righe 64-69 e 207-209 del testo'),
          cite('whiteBook', 'righe 29 e 34 del testo'),
          cite('sharingPolicy', 'righe 17-18 del testo'),
        ],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
      en: {
        title: 'BASE, in the former Ansaldo factory',
        slug: 'base-former-ansaldo-factory',
        summary: 'Culture and creative businesses in the 6,000 square metres of the recovered Ansaldo factory.',
        body: `What BASE was depends on who describes it. For Tommaso Vitale’s slides it was an incubator for “CCIs”, an abbreviation left unexplained. The white book article assigns it to creative businesses and presents it as a centre for promoting culture, born from the recovery of the factory. An Indonesian article speaks of activities and projects for cultural creativity and entrepreneurship.

According to this last article, the space had just taken the name BASE Milano and was to host the city’s [first collaborative week](events:collaborative-week) in November 2015.

It is one of the two examples in the story of the [spaces reopened in Milan](stories:reuse-of-spaces).`,
        sources: [
          cite('vitale', 'lines 64-69 and 207-209 of the text'),
          cite('whiteBook', 'lines 29 and 34 of the text'),
          cite('sharingPolicy', 'lines 17-18 of the text'),
        ],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
    },
  },
  {
    key: 'co-hub',
    facts: {
      type: 'hub',
      condition: 'planned',
      checkedOn: null,
      opened: null,
      address: null,
      district: null,
      surface: null,
      website: null,
      area: 'labs',
      organisations: [],
      topics: ['sharing-economy'],
    },
    texts: {
      it: {
        title: 'Casa della Collaborazione (Co-Hub)',
        slug: 'casa-della-collaborazione-co-hub',
        summary:
          'Il luogo annunciato perché chi si occupa di economia della condivisione potesse incontrarsi e discutere.',
        body: `Ne parla soprattutto un articolo in indonesiano sulla politica milanese della condivisione, tradotto a macchina e da prendere con cautela. Da quel che si capisce, una gara pubblica avrebbe scelto chi doveva gestire la casa e chi seguirne l’andamento, in collaborazione con l’amministrazione. Il nome del luogo, nel testo, non è leggibile.

Il Co-Hub compare anche nelle diapositive di Tommaso Vitale, accanto all’azione di comunità, senza altri particolari. La presentazione comunale del maggio 2015 elenca invece un bando per lo «Spazio Calusca»: nessun documento dice se si tratti dello stesso luogo.`,
        sources: [
          cite('sharingPolicy', 'righe 18-19 del testo'),
          cite('vitale', 'riga 336 del testo'),
          cite('sharingDeck', 'diapositiva «che cosa è in corso?»'),
        ],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
      en: {
        title: 'Casa della Collaborazione (Co-Hub)',
        slug: 'casa-della-collaborazione-co-hub',
        summary:
          'A “house of collaboration”: the place announced for people in the sharing economy to meet and debate.',
        body: `Most of what is known comes from an Indonesian article on Milan’s sharing policy, machine-translated and to be read with care. As far as it can be understood, a public tender was to choose who would run the house and who would monitor it, in cooperation with the administration. The name of the location cannot be read in the text.

The Co-Hub also appears in Tommaso Vitale’s slides, next to community action, with no further detail. The City’s presentation of May 2015 lists a call for “Spazio Calusca” instead: no document says whether this was the same place.`,
        sources: [
          cite('sharingPolicy', 'lines 18-19 of the text'),
          cite('vitale', 'line 336 of the text'),
          cite('sharingDeck', 'slide “che cosa è in corso?” (what is under way?)'),
        ],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
    },
  },
  {
    key: 'mare-culturale-urbano',
    facts: {
      type: 'culture',
      condition: 'unknown',
      checkedOn: null,
      opened: null,
      address: null,
      district: null,
      surface: null,
      website: 'http://maremilano.org/',
      area: 'spaces',
      organisations: [],
      topics: ['reuse-of-spaces', 'social-innovation'],
    },
    texts: {
      it: {
        title: 'Mare Culturale Urbano',
        slug: 'mare-culturale-urbano',
        summary: 'Centro di produzione culturale avviato nella zona ovest di Milano.',
        body: `L’articolo sul libro bianco dell’innovazione sociale lo porta come esempio di progetto nato dal basso. L’obiettivo era costruire un modello nuovo di sviluppo del territorio, che partisse dalle periferie.

Lo stesso articolo lo affianca a [BASE](places:base) quando racconta gli [spazi riaperti a Milano](stories:reuse-of-spaces) dal 2011. Non indica la via né la data di apertura.`,
        sources: [cite('whiteBook', 'riga 34 del testo')],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
      en: {
        title: 'Mare Culturale Urbano',
        slug: 'mare-culturale-urbano',
        summary: 'A centre for cultural production started in the west of Milan.',
        body: `The article on the white book on social innovation gives it as an example of a project born from the bottom up. The aim was to build a new model of local development, one that would set out from the outskirts.

The same article places it beside [BASE](places:base) when it tells of the [spaces reopened in Milan](stories:reuse-of-spaces) from 2011 on. It gives neither the street nor the date of opening.`,
        sources: [cite('whiteBook', 'line 34 of the text')],
        hours: null,
        accessibility: null,
        services: [],
        machines: [],
        people: [],
      },
    },
  },
]
