import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

export const governance: FoundingDocument<'pages'> = {
  key: 'governance',
  facts: { section: 'programme', order: 5, duty: null },
  texts: {
    it: {
      title: 'Chi guidava il programma',
      slug: 'chi-guidava-il-programma',
      summary: 'Uffici, persone e alleanze, con i nomi e i ruoli scritti nei documenti di allora.',
      figures: [],
      timeline: [],
      body: `Nomi, uffici e ruoli sono riportati come si leggono nei documenti. Questa pagina non dice chi li ricopra adesso.

## Gli uffici del Comune

- **Direzione Economia Urbana e Lavoro**: firma le linee guida di Manifattura Milano
- **Assessorato alle Politiche del Lavoro, Sviluppo Economico, Università e Ricerca**: compare nelle diapositive di maggio 2015
- **Settore Innovazione Economica, Smart City e Università**: compare nelle stesse diapositive
- **Assessorato Politiche Sociali e Cultura della Salute**: promuoveva con l’assessorato al lavoro il [crowdfunding civico](calls:civic-crowdfunding)

I nomi cambiano da un testo all’altro: l’articolo sul libro bianco scrive soltanto «Politiche per il lavoro». Se siano forme abbreviate o uffici riorganizzati nel tempo, i documenti non lo spiegano.

## Le persone

- **Renato Galliano**: nel maggio 2015 direttore del Settore Innovazione Economica, Smart City e Università; firma anche le linee guida del programma, dove il suo titolo non è stampato
- **Annibale D’Elia**: firma le linee guida con Galliano; anche per lui il titolo non è stampato
- **Cristina Tajani**: assessore alle Politiche per il lavoro; presentò a Palazzo Marino il libro bianco sull’innovazione sociale

Un testo tradotto a macchina chiama Tajani con un altro titolo; qui vale quello della fonte italiana.

## Con chi

Il programma puntava su una [governance aperta](pages:method). Nelle linee guida si parla di:

- un’intesa con le parti sociali, la Camera di Commercio, le università e i centri di ricerca
- un accordo di programma con la Regione Lombardia, per gli [investimenti](areas:investment)
- un protocollo di intesa con il MIUR, per la [scuola](areas:education)
- accordi con operatori privati, per gli [spazi](areas:spaces)
- gli enti partecipati dal Comune, tra cui Afol
- un advisory board da costituire, di cui non sono indicati i componenti

Un altro accordo era venuto prima: a maggio 2015 il Comune, il Ministero dello Sviluppo Economico e Invitalia, agenzia ministeriale, avevano già firmato per l’edificio dello [Smart City Lab](places:smart-city-lab). Per la smart city si lavorava a un’organizzazione stabile tra pubblico e privato: ne parla la pagina [Milano smart city e sharing city](pages:smart-city).`,
      sources: [
        guidelines('it', 1, 2, 17, 18, 19, 20, 22),
        cite(
          'sharingDeck',
          'diapositiva del titolo; diapositive «Smart City: governance e strategia», «Lo Smart City Lab», «Crowdfunding civico»',
        ),
        cite('whiteBook', 'introduzione'),
        cite('sharingPolicy'),
      ],
    },
    en: {
      title: 'Who led the programme',
      slug: 'who-led-the-programme',
      summary: 'Departments, people and alliances, with the names and roles written in the documents of the time.',
      figures: [],
      timeline: [],
      body: `Names, offices and roles are given as they read in the documents. This page does not say who holds them now.

## The City’s departments

An “assessorato” is a department of the city government and an “assessore” the member of that government who heads it; a “direzione” or a “settore” is an administrative unit.

- **Direzione Economia Urbana e Lavoro** (urban economy and work): signs the guidelines of Manifattura Milano
- **Assessorato alle Politiche del Lavoro, Sviluppo Economico, Università e Ricerca** (labour policies, economic development, university and research): named on the slides of May 2015
- **Settore Innovazione Economica, Smart City e Università** (economic innovation, smart city and university): named on the same slides
- **Assessorato Politiche Sociali e Cultura della Salute** (social policies and health culture): promoted [civic crowdfunding](calls:civic-crowdfunding) together with the labour department

The names change from one text to another: the article on the white book writes only “Politiche per il lavoro”, labour policies. Whether these are short forms or offices reorganised over time, the documents do not explain.

## The people

- **Renato Galliano**: in May 2015 director of the Settore Innovazione Economica, Smart City e Università; he also signs the programme’s guidelines, where his title is not printed
- **Annibale D’Elia**: signs the guidelines with Galliano; his title is not printed either
- **Cristina Tajani**: assessore for labour policies; she presented the white book on social innovation at Palazzo Marino

A machine-translated text calls Tajani by another title; the one given here is that of the Italian source.

## With whom

The programme counted on [open governance](pages:method). The guidelines speak of:

- an agreement with the social partners, the Chamber of Commerce, universities and research centres
- a programme agreement with Regione Lombardia, the regional government, for [investment](areas:investment)
- a memorandum of understanding with MIUR, for [schools](areas:education)
- agreements with private operators, for [spaces](areas:spaces)
- bodies the City takes part in, Afol among them
- an advisory board to be set up, whose members are not named

Another agreement had come before: by May 2015 the City, the Ministry of Economic Development and Invitalia, a ministerial agency, had signed for the building of the [Smart City Lab](places:smart-city-lab). For the smart city a stable organisation joining public and private was being prepared: see the page [Milan as smart city and sharing city](pages:smart-city).`,
      sources: [
        guidelines('en', 1, 2, 17, 18, 19, 20, 22),
        cite(
          'sharingDeck',
          'title slide; slides «Smart City: governance e strategia», «Lo Smart City Lab», «Crowdfunding civico»',
        ),
        cite('whiteBook', 'introduction'),
        cite('sharingPolicy'),
      ],
    },
  },
}
