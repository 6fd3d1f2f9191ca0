import type { FoundingDocument } from '../founding.ts'
import { guidelines } from '../sources.ts'

/** The policy paper that area 1 promises. */
export const planned: FoundingDocument<'studies'> = {
  key: 'policy-paper',
  facts: {
    type: 'policy-paper',
    wording: 'planned',
    authors: null,
    organisations: [],
    date: null,
    languages: ['it', 'en'],
    files: [],
    url: null,
    area: 'studies',
    topics: ['digital-manufacturing'],
  },
  texts: {
    it: {
      title: 'Policy paper sulla nuova manifattura urbana',
      slug: 'policy-paper-nuova-manifattura-urbana',
      summary:
        'Il testo, in italiano e in inglese, con cui doveva chiudersi la ricerca della prima area: annunciato, su questo portale non c’è.',
      body: `Le linee guida del programma lo indicano come risultato dell’area [Studi e ricerche](areas:studies): un testo per chi decide le politiche, scritto dopo un’indagine sui documenti e sul campo, a Milano e nel mondo.

Doveva trattare tre argomenti:

- il confronto internazionale
- gli attori e il territorio
- gli effetti attesi

L’avvio della ricerca era tra le [azioni previste per i primi sei mesi](pages:how-it-came-about), tra aprile e settembre di un anno che la diapositiva non scrive. **Non sappiamo se il policy paper sia stato scritto.** Se il Comune lo pubblica, lo trovi in questa pagina.`,
      sources: [guidelines('it', 14, 21)],
    },
    en: {
      title: 'Policy paper on new urban manufacturing',
      slug: 'policy-paper-new-urban-manufacturing',
      summary:
        'The text, in Italian and English, that was to end the research of the first area: announced, and not on this portal.',
      body: `The programme’s guidelines name it as the result of the area [Studies and research](areas:studies): a text for those who decide policy, written after a survey at the desk and in the field, in Milan and around the world.

It was to deal with three subjects:

- international comparison
- actors and territory
- expected effects

Starting the research was one of the [actions planned for the first six months](pages:how-it-came-about), between April and September of a year that the slide does not give. **We do not know whether the policy paper was ever written.** Should the City publish it, you will find it on this page.`,
      sources: [guidelines('en', 14, 21)],
    },
  },
}
