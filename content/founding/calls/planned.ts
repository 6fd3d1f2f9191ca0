import type { FoundingDocument } from '../founding.ts'
import { guidelines } from '../sources.ts'
import { planned } from './archived.ts'

const outskirts: FoundingDocument<'calls'> = {
  key: 'outskirts-spaces',
  facts: { ...planned, area: 'spaces', topics: ['reuse-of-spaces', 'digital-manufacturing'] },
  texts: {
    it: {
      title: 'Spazi in periferia: primo bando',
      slug: 'spazi-in-periferia-primo-bando',
      summary:
        'Le linee guida annunciavano un primo bando per assegnare spazi in periferia a imprese della nuova manifattura.',
      facts: [],
      body: [
        'Il bando era una delle sei azioni che le linee guida di Manifattura Milano mettevano in programma per i sei mesi successivi, da aprile a settembre. L’anno non è scritto, e nemmeno il mese in cui il bando doveva uscire.',
        'Faceva parte dell’area [Spazi della città](areas:spaces), che voleva individuare gli spazi urbani poco usati e renderli disponibili, semplificare le regole e favorire l’arrivo di imprese in periferia. La rinascita delle periferie era anche uno degli effetti che il programma si attendeva, come spiega la pagina sulla [visione](pages:vision).',
        'Indirizzi, importi e requisiti non sono indicati, e nessun documento dice se il bando sia stato pubblicato. Per ciò che in città era già stato rimesso in uso c’è la [storia sul riuso degli spazi](stories:reuse-of-spaces).',
      ].join('\n\n'),
      sources: [guidelines('it', 12, 17, 21)],
    },
    en: {
      title: 'Spaces in the outskirts: first call',
      slug: 'spaces-in-the-outskirts-first-call',
      summary:
        'The guidelines announced a first call to assign spaces in the city’s outskirts to new-manufacturing firms.',
      facts: [],
      body: [
        'The call was one of six actions that the Manifattura Milano guidelines planned for the following six months, April to September. The year is not written, nor is the month in which the call was due.',
        'It belonged to the area [City spaces](areas:spaces), which set out to find under-used urban spaces and make them available, to simplify the rules and to draw firms to the outskirts. New life for the outskirts (in Italian, “periferie”) was also one of the effects expected of the programme, as the page on its [vision](pages:vision) explains.',
        'No addresses, amounts or conditions are given, and no document says whether the call was published. For what had already been brought back into use, see the [story on the reuse of spaces](stories:reuse-of-spaces).',
      ].join('\n\n'),
      sources: [guidelines('en', 12, 17, 21)],
    },
  },
}

const investment: FoundingDocument<'calls'> = {
  key: 'investment-support',
  facts: { ...planned, area: 'investment', topics: ['finance', 'digital-manufacturing'] },
  texts: {
    it: {
      title: 'Sostegno agli investimenti: primo bando',
      slug: 'sostegno-agli-investimenti-primo-bando',
      summary: 'Le linee guida annunciavano un primo bando a sostegno degli investimenti delle imprese.',
      facts: [],
      body: [
        'Il bando era una delle sei azioni in programma per i sei mesi da aprile a settembre, senza indicazione dell’anno. Importo e regole non sono riportati, e nessun documento dice se sia stato pubblicato.',
        'Le stesse linee guida ricordano che nel bilancio del Comune c’erano 10 milioni di euro per gli investimenti delle imprese, e citano un accordo di programma con Regione Lombardia. Non dicono però se il bando dovesse attingere a quella somma. Il quadro è nell’area [Sostegno agli investimenti](areas:investment).',
        'Nella fase di ascolto che aveva preparato il programma erano stati segnalati come punti deboli l’accesso al credito e i bandi difficili da raggiungere: lo racconta la pagina su [come è nato il programma](pages:how-it-came-about).',
      ].join('\n\n'),
      sources: [guidelines('it', 10, 18, 21)],
    },
    en: {
      title: 'Support for investment: first call',
      slug: 'support-for-investment-first-call',
      summary: 'The guidelines announced a first call in support of firms’ investments.',
      facts: [],
      body: [
        'The call was one of six actions planned for the six months from April to September, with no year given. Its amount and rules are not recorded, and no document says whether it was published.',
        'The same guidelines note that the City’s budget held €10 million for firms’ investments, and they mention a programme agreement with the Lombardy Region (Regione Lombardia). They do not say, however, whether the call was to draw on that sum. The wider picture is in the area [Support for investment](areas:investment).',
        'In the listening phase that prepared the programme, access to credit and calls that are hard to reach had been named as weak points: the page on [how the programme came about](pages:how-it-came-about) tells more.',
      ].join('\n\n'),
      sources: [guidelines('en', 10, 18, 21)],
    },
  },
}

export const plannedCalls: FoundingDocument<'calls'>[] = [outskirts, investment]
