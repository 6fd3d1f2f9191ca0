import type { FoundingDocument } from '../founding.ts'
import { guidelines } from '../sources.ts'

export const howItCameAbout: FoundingDocument<'pages'> = {
  key: 'how-it-came-about',
  facts: { section: 'programme', order: 4, duty: null },
  texts: {
    it: {
      title: 'Come è nato il programma',
      slug: 'come-e-nato-il-programma',
      summary:
        'Sei mesi di preparazione, più di cinquanta soggetti ascoltati e sei azioni previste per i sei mesi successivi.',
      figures: [],
      timeline: [
        { date: null, label: 'novembre', text: 'Ricerca a tavolino e raccolta di materiali.' },
        { date: null, label: 'dicembre', text: 'Esame delle iniziative di policy.' },
        { date: null, label: 'gennaio', text: 'Focus group e incontri bilaterali.' },
        { date: null, label: 'febbraio', text: 'Raccolta di contributi in rete.' },
        { date: null, label: 'marzo', text: 'Stesura e approvazione «in GC» (sigla non sciolta).' },
        { date: null, label: 'aprile', text: 'Evento di lancio.' },
      ],
      body: `Studiare, ascoltare, mettere a sistema: con questi tre verbi le linee guida riassumono la preparazione di Manifattura Milano, da novembre ad aprile. **Le diapositive scrivono solo i mesi, mai l’anno**, e per questo l’anno manca anche qui. L’abbinamento tra mesi e passaggi segue l’ordine in cui compaiono nel testo.

Accanto al percorso è citato uno studio del 2017, «Boosting Milan’s sustainable growth through manufacturing 4.0». Dell’approvazione non si conoscono numero e data dell’atto; dell’evento di lancio non si sa né il giorno né il luogo, e nessun documento conferma che si sia tenuto.

## L’ascolto

Con focus group, incontri bilaterali e contributi in rete furono coinvolti più di **50** soggetti: università, centri di alta formazione, fondazioni, associazioni di categoria, sindacati, fablab e makerspace, esperti e influencer.

Le risposte occupano tre diapositive piene di parole. Nel testo che ne rimane le colonne sono mescolate: riportiamo le voci che si leggono bene, senza ricostruirne i gruppi.

### Punti di forza e opportunità

- il saper fare manuale, la tradizione, il peso della manifattura
- l’agroalimentare di qualità, la moda e il design, l’analogico insieme al digitale
- startup e fablab; piccole, medie e grandi imprese; la cultura imprenditoriale
- scuole, accademie e università; la ricerca; l’educazione non formale
- l’alleanza del Comune con le parti sociali e con altre istituzioni
- Milano come luogo dove stare («place to be») e come capitale della conoscenza; il legame tra città e hinterland

### Punti deboli e rischi

- atteggiamenti: «Dura minga», «Non mi riguarda», la paura di innovare, la poca consapevolezza
- il declino industriale; artigiani e PMI lasciati fuori; le barriere tra professioni; un modello tedesco che qui non si può applicare
- regole vecchie, norme e certificazioni, bandi a cui è difficile accedere
- i costi per insediarsi, i tempi delle startup manifatturiere, l’accesso al credito
- la disoccupazione tecnologica, il centro contro la periferia, una formazione lontana dal mercato
- una logistica da reinventare e un insieme che non era ancora un sistema

### Idee e proposte

- ricerche sugli impatti, scouting e missioni all’estero
- il Fuorisalone e altri eventi, luoghi d’incontro fisici e virtuali, un portale dedicato
- gli spazi dismessi e la mobilità; la manifattura al servizio dei problemi urbani; insediarsi con più facilità
- un «modello Milano», un ponte tra botteghe e industrie, la forza degli esempi
- making, fablab, coding e STEAM, con le scuole e con «SPI» (sigla non sciolta)
- il rientro di produzioni industriali, una «Super Lega» del design, meno ostacoli alla vendita

## Le sei azioni previste

Per i sei mesi da aprile a settembre, anche questi senza anno, erano annunciate sei azioni. La diapositiva non dice in quale mese cadesse ciascuna; solo per via D’Azeglio un’altra diapositiva indica giugno 2017.

- **Educazione**: la firma di un protocollo con Miur per [progetti nelle scuole](areas:education) su digitale, making e robotica
- **Spazi**: il [primo bando](calls:outskirts-spaces) per dare spazi in periferia a imprese di nuova manifattura
- **Laboratori**: l’apertura di [MHUMA](places:mhuma) in via D’Azeglio, per maker e startup
- **Studio e ricerca**: l’inizio di una [ricerca](areas:studies) sulla nuova manifattura a Milano, con confronti internazionali
- **Comunicazione**: la pubblicazione di un [piccolo sito](areas:communication) con notizie, casi di imprese e opportunità
- **Investimenti**: il [primo bando](calls:investment-support) a favore degli investimenti delle imprese

Che cosa sia stato fatto, e quando, i documenti non lo dicono.`,
      sources: [guidelines('it', 4, 8, 9, 10, 11, 16, 21)],
    },
    en: {
      title: 'How the programme came about',
      slug: 'how-the-programme-came-about',
      summary:
        'Six months of preparation, more than fifty parties heard, and six actions planned for the next six months.',
      figures: [],
      timeline: [
        { date: null, label: 'November', text: 'Desk research and gathering of materials.' },
        { date: null, label: 'December', text: 'Review of policy initiatives.' },
        { date: null, label: 'January', text: 'Focus groups and bilateral meetings.' },
        { date: null, label: 'February', text: 'Contributions gathered online.' },
        { date: null, label: 'March', text: 'Drafting and approval “in GC” (abbreviation not spelled out).' },
        { date: null, label: 'April', text: 'Launch event.' },
      ],
      body: `Study, listen, build a system: with these verbs the guidelines sum up how Manifattura Milano was prepared, from November to April. **The slides print only the months and never the year**, so the year is missing here too. The pairing of months and steps follows the order in which they appear in the text.

A study of 2017 is cited beside the path, “Boosting Milan’s sustainable growth through manufacturing 4.0”. The number and date of the act of approval are not known; nor are the day and place of the launch event, and no document confirms that it was held.

## Listening

Focus groups, bilateral meetings and online contributions involved more than **50** parties: universities, centres for advanced training, foundations, trade associations, trade unions, fablabs and makerspaces, experts and influencers.

Their answers fill three crowded slides. In the text that is left of them the columns are mixed up: we report the items that can be read well, without rebuilding their groups.

### Strengths and opportunities

- skill of the hand, tradition, the weight of manufacturing
- quality agrifood, fashion and design, analogue together with digital
- startups and fablabs; small, medium and large firms; a culture of enterprise
- schools, academies and universities; research; non-formal education
- the alliance of the City with the social partners and with other institutions
- Milan as a “place to be” and as a capital of knowledge; the bond between the city and its hinterland

### Weaknesses and risks

- attitudes: “Dura minga” (Milanese for “it won’t last”), “Non mi riguarda” (“it is no business of mine”), the fear of innovating, low awareness
- industrial decline; artisans and small and medium-sized firms left out; barriers between professions; a German model that cannot be applied here
- old rules, standards and certifications, calls that are hard to get into
- the cost of settling, the time that manufacturing startups take, access to credit
- technological unemployment, centre against outskirts, training far from the market
- logistics to be reinvented, and a whole that was not yet a system

### Ideas and proposals

- research on impacts, scouting and missions abroad
- the Fuorisalone and other events, physical and virtual meeting points, a dedicated portal
- disused spaces and mobility; manufacturing at the service of urban problems; settling made easier
- a “Milan model”, a bridge between workshops and industries, the strength of examples
- making, fablabs, coding and STEAM, with schools and with “SPI” (abbreviation not spelled out)
- industrial production brought back, a “Super Lega” (super league) of design, fewer obstacles to selling

## The six planned actions

For the six months from April to September, again without a year, six actions were announced. The slide does not say in which month each would fall; only for via D’Azeglio does another slide give June 2017.

- **Education**: the signing of a protocol with Miur for [projects in schools](areas:education) on digital subjects, making and robotics
- **Spaces**: the [first call](calls:outskirts-spaces) to give spaces in the outskirts to new-manufacturing firms
- **Labs**: the opening of [MHUMA](places:mhuma) in via D’Azeglio, for makers and startups
- **Study and research**: the start of [research](areas:studies) on new manufacturing in Milan, with international comparisons
- **Communication**: the publication of a [small site](areas:communication) with news, company cases and opportunities
- **Investment**: the [first call](calls:investment-support) in favour of firms’ investments

What was done, and when, the documents do not say.`,
      sources: [guidelines('en', 4, 8, 9, 10, 11, 16, 21)],
    },
  },
}
