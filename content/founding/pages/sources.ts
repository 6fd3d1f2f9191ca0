import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

export const sources: FoundingDocument<'pages'> = {
  key: 'sources',
  facts: { section: 'programme', order: 8, duty: null },
  texts: {
    it: {
      title: 'Le fonti',
      slug: 'le-fonti',
      summary: 'I cinque documenti da cui vengono i contenuti storici, le opere che citano e come le abbiamo usate.',
      figures: [],
      timeline: [],
      body: `I contenuti storici di questo portale vengono da cinque documenti e da nient’altro. Ogni pagina indica quelli che ha usato, con la diapositiva o la sezione.

## I cinque documenti

- **«#NEU Nuove Economie Urbane. Manifattura Milano. Linee Guida»**, di Renato Galliano e Annibale D’Elia, Direzione Economia Urbana e Lavoro del Comune di Milano. 22 diapositive in italiano, senza data. È la fonte principale sul programma.
- **«Territori collaborativi e processi di sviluppo #sharingeconomy»**, di Renato Galliano, Comune di Milano. Diapositive in italiano presentate a Roma il 28 maggio 2015 (sulla copertina l’anno è stampato «015»).
- **«Milan? L’innovation pour quoi faire?»**, di Tommaso Vitale. Diapositive in francese e inglese, senza data; tra queste ce ne sono anche del Comune.
- **«Il libro bianco di Milano sull’innovazione sociale»**. Articolo in italiano firmato «Redazione», senza data.
- **«Strategi Kebijakan Kota Berbagi Milan»**. Articolo in indonesiano senza autore né data, con ogni evidenza tradotto a macchina. È la fonte più debole: diversi nomi vi sono storpiati.

## Le opere citate nei documenti

Non le abbiamo lette: ne riportiamo quello che i cinque documenti ne dicono.

- College of Europe, European Centre for government transformation, e Accenture, «Boosting Milan’s sustainable growth through manufacturing 4.0», 2017
- Fondazione Make in Italy e Censis, «La Città dei Makers», 2016
- «Libro bianco di Milano sull’innovazione sociale», fatto con la Fondazione Brodolini
- ICityRate, una classifica delle città
- Infocamere, «National Report»
- www.startupitaliaopensummit.eu, per una figura sui coworking
- Leminem e altri 2016; Moretti 2013; Montanari e Mizzau 2015 (solo autore e anno)
- DCC 27 / 2016, linee programmatiche del mandato
- legge regionale lombarda 26/2016

## Come le usiamo

- **Parole nostre.** I fatti vengono dalle fonti, i testi no: sono scritti per questo portale.
- **Al passato.** Il documento più avanti nel tempo arriva a previsioni per il 2018. Quello che era annunciato resta scritto come annunciato.
- **Contrasti in vista.** Quando due documenti danno cifre diverse le trovi entrambe, con chi le dà. Il primo bando FabriQ, per esempio, portò a 7 imprese per il Comune e a 6 per le diapositive di Vitale: non scegliamo al posto tuo.
- **Vuoti dichiarati.** Se un dato manca lo diciamo, e non lo ricaviamo da altre parti.
- **Primati con nome e cognome.** «Primo in Italia» compare solo insieme a chi lo afferma.
- **Sigle come sono.** MIUR, PGT, GC, Afol, PNSD, UIA e altre non sono sciolte nei documenti e qui restano tali.
- **Indirizzi web.** Sono quelli stampati allora: possono non rispondere più.`,
      sources: [
        guidelines('it', 1, 2, 3, 4, 6),
        cite('sharingDeck', 'diapositiva del titolo'),
        cite('vitale'),
        cite('whiteBook'),
        cite('sharingPolicy'),
      ],
    },
    en: {
      title: 'The sources',
      slug: 'the-sources',
      summary:
        'The five documents from which the historical content comes, the works they cite, and how we have used them.',
      figures: [],
      timeline: [],
      body: `The historical content of this portal comes from five documents and from nothing else. Every page names those it has used, with the slide or the section.

## The five documents

- **“#NEU Nuove Economie Urbane. Manifattura Milano. Linee Guida”** (new urban economies; guidelines), by Renato Galliano and Annibale D’Elia, Direzione Economia Urbana e Lavoro of the City of Milan. 22 slides in Italian, undated. The main source on the programme.
- **“Territori collaborativi e processi di sviluppo #sharingeconomy”** (collaborative territories and development), by Renato Galliano, City of Milan. Slides in Italian presented in Rome on 28 May 2015 (the year is printed “015” on the cover).
- **“Milan? L’innovation pour quoi faire?”** (Milan? Innovation, what for?), by Tommaso Vitale. Slides in French and English, undated; slides of the City are among them.
- **“Il libro bianco di Milano sull’innovazione sociale”** (Milan’s white book on social innovation). Article in Italian signed “Redazione”, the editors, undated.
- **“Strategi Kebijakan Kota Berbagi Milan”** (Milan’s sharing-city policy strategy). Article in Indonesian with no author or date, evidently translated by machine. The weakest source: several names in it are garbled.

## Works cited in the documents

We have not read them: we report what the five documents say of them.

- College of Europe, European Centre for government transformation, and Accenture, “Boosting Milan’s sustainable growth through manufacturing 4.0”, 2017
- Fondazione Make in Italy and Censis, “La Città dei Makers”, 2016
- “Libro bianco di Milano sull’innovazione sociale”, the white book itself, made with Fondazione Brodolini
- ICityRate, a ranking of cities
- Infocamere, “National Report”
- www.startupitaliaopensummit.eu, for a chart on coworking spaces
- Leminem and others 2016; Moretti 2013; Montanari and Mizzau 2015 (author and year only)
- DCC 27 / 2016, the programme lines of the City’s term
- Lombardy’s regional law 26/2016

## How we use them

- **Our own words.** The facts come from the sources, the texts do not: they were written for this portal.
- **In the past tense.** The document that reaches furthest has forecasts for 2018. What was announced stays written as announced.
- **Conflicts in view.** Where two documents give different figures you find both, with who gives them. The first FabriQ call, for example, led to 7 firms according to the City and to 6 according to Vitale’s slides: we do not choose for you.
- **Gaps declared.** If something is missing we say so, and do not take it from elsewhere.
- **First places with a name.** “First in Italy” appears only together with whoever says it.
- **Abbreviations as they are.** MIUR, PGT, GC, Afol, PNSD, UIA and others are not spelled out in the documents, and stay so here.
- **Web addresses.** They are those printed at the time and may no longer answer.`,
      sources: [
        guidelines('en', 1, 2, 3, 4, 6),
        cite('sharingDeck', 'title slide'),
        cite('vitale'),
        cite('whiteBook'),
        cite('sharingPolicy'),
      ],
    },
  },
}
