import type { FoundingDocument } from '../founding.ts'
import { cite, guidelines } from '../sources.ts'

export const initiatives: FoundingDocument<'pages'> = {
  key: 'initiatives',
  facts: { section: 'programme', order: 7, duty: null },
  texts: {
    it: {
      title: 'Le iniziative del Comune e le politiche vicine',
      slug: 'le-iniziative-del-comune-e-le-politiche-vicine',
      summary:
        'Le sedici iniziative del Comune per le nuove economie urbane e i piani nazionali, regionali ed europei accanto al programma.',
      figures: [],
      timeline: [],
      body: `Manifattura Milano si presentava come un passaggio dalla sperimentazione al sistema. Attorno al programma le linee guida mettevano due elenchi: quello che faceva il Comune e quello che facevano gli altri.

## Sedici iniziative del Comune

Le linee guida ne danno solo i nomi, senza dettagli e senza dire a che punto fossero. Dove un altro documento aggiunge qualcosa, il nome porta alla pagina che lo racconta.

- incentivi per i [fablab](topics:fablab)
- elenco qualificato dei [fablab](stories:fablab-network) e «MS» (sigla non sciolta)
- [Spazio Via D’Azeglio / Mhuma](places:mhuma)
- [Smart City Lab](places:smart-city-lab)
- Open Care
- abbinamento tra fablab e «imprese ristrette» (espressione non spiegata)
- censimento degli [spazi pubblici inutilizzati](topics:reuse-of-spaces)
- [Mi Generation Lab](areas:education)
- Piano Periferie
- Pon Metro / Hub dell’Innovazione
- [Sharing Cities](pages:smart-city)
- Boosting Social Innovation
- Imprese in periferia
- microcredito
- [crowdfunding civico](calls:civic-crowdfunding)
- Centri per il lavoro e Scuole civiche

Di «Boosting Social Innovation» un articolo dice qualcosa di più: era un progetto europeo del programma URBACT III, con Danzica, Barcellona, Torino e Parigi tra i partner, nel quale le città mettevano a confronto le loro esperienze di [innovazione sociale](topics:social-innovation). Da lì nacque il libro bianco di Milano, fatto con la Fondazione Brodolini.

## Quanto aveva investito il Comune

Tre documenti parlano di 18 milioni di euro, ma non della stessa cosa:

- le diapositive di Vitale scrivono «18 Million Euro» accanto agli incubatori
- l’articolo sul libro bianco indica circa 18 milioni come sostegno pubblico complessivo
- l’articolo in indonesiano parla di più di 18 milioni come investimento totale del Comune

## Le politiche degli altri

### Nazionali

- Piano Nazionale Industria 4.0: 23 miliardi (la valuta non è stampata) per trasformare l’industria italiana
- PNSD e PON Scuola 2014-2020: competenze digitali e alternanza scuola lavoro

### Regionali

- legge regionale lombarda 26/2016, sulla manifattura 4.0 diffusa, creativa e tecnologica
- POR FESR 2014-2020 Lombardia e S3: un miliardo di euro per una crescita intelligente, inclusiva e sostenibile

### Europee

- Horizon 2020 e UIA: ricerca, competitività e innovazione nelle città

### Delle parti sociali

Le linee guida ricordano le iniziative di Assolombarda, API, Unione artigiani, CNA e Confartigianato, senza descriverle.`,
      sources: [
        guidelines('it', 6, 7),
        cite('vitale', 'diapositiva sugli incubatori'),
        cite('whiteBook', 'introduzione e sezione «La road map dal 2012 al 2016»'),
        cite('sharingPolicy'),
      ],
    },
    en: {
      title: 'City initiatives and related policies',
      slug: 'city-initiatives-and-related-policies',
      summary:
        'The City’s sixteen initiatives for new urban economies, and the national, regional and European plans beside the programme.',
      figures: [],
      timeline: [],
      body: `Manifattura Milano presented itself as a move from trials to a system. Around the programme the guidelines put two lists: what the City was doing and what others were doing.

## Sixteen initiatives of the City

The guidelines give only their names, with no details and no word on how far each had gone. Where another document adds something, the name leads to the page that tells it.

- incentives for [fablabs](topics:fablab)
- a qualified list of [fablabs](stories:fablab-network) and “MS” (abbreviation not spelled out)
- [Spazio Via D’Azeglio / Mhuma](places:mhuma), a space in via D’Azeglio
- [Smart City Lab](places:smart-city-lab)
- Open Care
- matching of fablabs with “imprese ristrette” (literally “restricted firms”; the expression is not explained)
- a census of [unused public spaces](topics:reuse-of-spaces)
- [Mi Generation Lab](areas:education)
- Piano Periferie, a plan for the outskirts
- Pon Metro / Hub dell’Innovazione (innovation hub)
- [Sharing Cities](pages:smart-city)
- Boosting Social Innovation
- Imprese in periferia (firms in the outskirts)
- microcredit
- [civic crowdfunding](calls:civic-crowdfunding)
- employment centres (Centri per il lavoro) and civic schools (Scuole civiche)

Of “Boosting Social Innovation” one article says something more: it was a European project of the URBACT III programme, with Gdańsk, Barcelona, Turin and Paris among the partners, in which cities compared their experience of [social innovation](topics:social-innovation). Milan’s white book, made with Fondazione Brodolini, came out of it.

## How much the City had invested

Three documents speak of 18 million euros, but not of the same thing:

- Vitale’s slides print “18 Million Euro” beside the incubators
- the article on the white book gives about 18 million as overall public support
- the article in Indonesian speaks of more than 18 million as the City’s total investment

## The policies of others

### National

- Piano Nazionale Industria 4.0: 23 billion (“miliardi”; the currency is not printed) to transform Italian industry
- PNSD and PON Scuola 2014-2020: digital skills and school-work alternation

### Regional

- Lombardy’s regional law 26/2016, on widespread, creative and technological manufacturing 4.0
- POR FESR 2014-2020 Lombardia and S3: one billion euros for smart, inclusive and sustainable growth

### European

- Horizon 2020 and UIA: research, competitiveness and innovation in cities

### Of the social partners

The guidelines mention initiatives of Assolombarda, API, Unione artigiani, CNA and Confartigianato, without describing them.`,
      sources: [
        guidelines('en', 6, 7),
        cite('vitale', 'slide on the incubators'),
        cite('whiteBook', 'introduction and section «La road map dal 2012 al 2016»'),
        cite('sharingPolicy'),
      ],
    },
  },
}
