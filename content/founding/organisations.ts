import type { FoundingDocument } from './founding.ts'
import { cite, guidelines } from './sources.ts'

const facts: FoundingDocument<'organisations'>['facts'] = { website: null }

const roadMap = {
  it: cite('whiteBook', 'sezione «La road map dal 2012 al 2016»'),
  en: cite('whiteBook', 'section “La road map dal 2012 al 2016”'),
}

const incubators = {
  it: cite('vitale', 'diapositiva «8 specialized incubators and accelerators»'),
  en: cite('vitale', 'slide “8 specialized incubators and accelerators”'),
}

const coworking = {
  it: cite('sharingDeck', 'diapositiva «Milano Sharing city: per sostenere la creazione di occupazione»'),
  en: cite('sharingDeck', 'slide “Milano Sharing city: per sostenere la creazione di occupazione”'),
}

const smartCityLab = {
  it: cite('sharingDeck', 'diapositiva «Lo “Smart City Lab”»'),
  en: cite('sharingDeck', 'slide “Lo ‘Smart City Lab’”'),
}

const governance = {
  it: cite('sharingDeck', 'diapositiva «Smart City: governance e strategia»'),
  en: cite('sharingDeck', 'slide “Smart City: governance e strategia”'),
}

const publicBodies: FoundingDocument<'organisations'>[] = [
  {
    key: 'comune-di-milano',
    facts,
    texts: {
      it: {
        title: 'Comune di Milano',
        slug: 'comune-di-milano',
        summary:
          'L’amministrazione della città: nei documenti promuove Manifattura Milano e gran parte dei bandi raccolti qui.',
        body: [
          'Le linee guida di Manifattura Milano sono della Direzione Economia Urbana e Lavoro. La presentazione del maggio 2015 porta il nome dell’Assessorato alle Politiche del Lavoro, Sviluppo Economico, Università e Ricerca e del Settore Innovazione Economica, Smart City e Università. Il rapporto tra questi uffici non è spiegato.',
          'Con la Camera di Commercio il Comune finanziò nel 2013 il [primo bando coworking](calls:coworking-2013); nel 2014 aprì [FabriQ](places:fabriq), l’incubatore per progetti a impatto sociale; nel 2015 finanziò il [secondo bando coworking](calls:coworking-2015). Con il Ministero dello Sviluppo Economico e Invitalia firmò l’accordo per lo [Smart City Lab](places:smart-city-lab).',
          'Per Manifattura Milano il metodo era quello dell’accordo con le parti sociali, la Camera di Commercio, le università e i centri di ricerca: se ne parla nella pagina sulla [governance](pages:governance).',
        ].join('\n\n'),
        sources: [
          guidelines('it', 1, 2, 12),
          cite('sharingDeck', 'diapositiva iniziale'),
          coworking.it,
          cite('sharingDeck', 'diapositiva «FABRIQ»'),
          smartCityLab.it,
        ],
      },
      en: {
        title: 'City of Milan',
        slug: 'city-of-milan',
        summary:
          'The city administration (Comune di Milano): in the documents it promotes Manifattura Milano and most of the calls gathered here.',
        body: [
          'The Manifattura Milano guidelines come from the Direzione Economia Urbana e Lavoro, the City’s directorate for urban economy and labour. The slides of May 2015 bear the names of the department for labour policies, economic development, university and research, and of the sector for economic innovation, smart city and university. How these offices relate to one another is not explained.',
          'With the Chamber of Commerce the City funded the [first coworking call](calls:coworking-2013) in 2013; in 2014 it opened [FabriQ](places:fabriq), its incubator for projects with a social impact; in 2015 it funded the [second coworking call](calls:coworking-2015). With the Ministry of Economic Development and Invitalia it signed the agreement for the [Smart City Lab](places:smart-city-lab).',
          'The method chosen for Manifattura Milano was agreement with the social partners (in Italian, “parti sociali”), the Chamber of Commerce, universities and research centres: see the page on [governance](pages:governance).',
        ].join('\n\n'),
        sources: [
          guidelines('en', 1, 2, 12),
          cite('sharingDeck', 'opening slide'),
          coworking.en,
          cite('sharingDeck', 'slide “FABRIQ”'),
          smartCityLab.en,
        ],
      },
    },
  },
  {
    key: 'camera-di-commercio',
    facts,
    texts: {
      it: {
        title: 'Camera di Commercio di Milano',
        slug: 'camera-di-commercio-di-milano',
        summary: 'Nei documenti rappresenta il mondo delle imprese accanto al Comune, dal coworking alla smart city.',
        body: [
          'Con il Comune finanziò il [primo bando coworking](calls:coworking-2013), nel 2013, per circa 300.000 €. Secondo un articolo sul libro bianco dell’innovazione sociale, accreditava insieme al Comune 49 coworking e aveva approvato con il Comune le linee guida della [smart city](pages:smart-city).',
          'Per [Speed Mi up](places:speed-mi-up) le diapositive di Tommaso Vitale la indicano come partner con l’Università Bocconi; un articolo in indonesiano, in apparenza tradotto a macchina, la dice promotrice insieme al Comune.',
          'Le linee guida di Manifattura Milano la mettono tra i soggetti con cui il Comune cercava l’accordo.',
        ].join('\n\n'),
        sources: [coworking.it, governance.it, roadMap.it, incubators.it, cite('sharingPolicy'), guidelines('it', 2)],
      },
      en: {
        title: 'Milan Chamber of Commerce',
        slug: 'milan-chamber-of-commerce',
        summary:
          'In the documents the Camera di Commercio stands for business beside the City, from coworking to the smart city.',
        body: [
          'With the City it funded the [first coworking call](calls:coworking-2013), in 2013, for about €300,000. According to an article on Milan’s white book on social innovation, it accredited 49 coworking spaces together with the City, and the two had approved the guidelines for the [smart city](pages:smart-city).',
          'For [Speed Mi up](places:speed-mi-up) Tommaso Vitale’s slides name it as a partner with Bocconi University; an article in Indonesian, evidently machine-translated, calls it a promoter together with the City.',
          'The Manifattura Milano guidelines place it among the bodies with which the City sought agreement.',
        ].join('\n\n'),
        sources: [coworking.en, governance.en, roadMap.en, incubators.en, cite('sharingPolicy'), guidelines('en', 2)],
      },
    },
  },
  {
    key: 'regione-lombardia',
    facts,
    texts: {
      it: {
        title: 'Regione Lombardia',
        slug: 'regione-lombardia',
        summary:
          'Le linee guida la indicano per un accordo di programma sugli investimenti delle imprese e per le sue politiche sulla manifattura.',
        body: [
          'L’accordo di programma con la Regione era uno degli strumenti dell’area [Sostegno agli investimenti](areas:investment), che cercava di attirare risorse pubbliche e private. Se sia stato firmato, i documenti non lo dicono.',
          'Tra le politiche che potevano affiancare il programma le linee guida citano la legge regionale 26/2016, sulla manifattura diffusa, creativa e tecnologica 4.0, e il POR FESR 2014-2020 con la S3, per cui indicano un miliardo di euro destinato a una crescita intelligente, inclusiva e sostenibile.',
        ].join('\n\n'),
        sources: [guidelines('it', 6, 18)],
      },
      en: {
        title: 'Lombardy Region',
        slug: 'lombardy-region',
        summary:
          'The guidelines name Regione Lombardia for a programme agreement on firms’ investments and for its own policies on manufacturing.',
        body: [
          'The programme agreement with the Region was one of the instruments of the area [Support for investment](areas:investment), which aimed to attract public and private resources. The documents do not say whether it was signed.',
          'Among the policies that could run alongside the programme the guidelines mention regional law 26/2016, on widespread, creative and technological manufacturing 4.0, and “POR FESR 2014-2020” with “S3”, for which they give €1 billion towards smart, inclusive and sustainable growth.',
        ].join('\n\n'),
        sources: [guidelines('en', 6, 18)],
      },
    },
  },
  {
    key: 'miur',
    facts,
    texts: {
      it: {
        title: 'MIUR',
        slug: 'miur',
        summary: 'Con il MIUR le linee guida prevedevano un protocollo di intesa per la scuola.',
        body: [
          'Il protocollo era uno degli strumenti dell’area [Educazione, formazione e lavoro](areas:education) e riguardava «Pon Scuola» e l’alternanza tra scuola e lavoro.',
          'Il piano per i sei mesi da aprile a settembre ne annunciava la firma, per progetti scolastici su digitale, making e robotica. L’anno non è scritto, e nessun documento dice se la firma sia avvenuta.',
        ].join('\n\n'),
        sources: [guidelines('it', 19, 21)],
      },
      en: {
        title: 'MIUR',
        slug: 'miur',
        summary: 'With MIUR the guidelines planned a memorandum of understanding on schools.',
        body: [
          'The memorandum was one of the instruments of the area [Education, training and work](areas:education). It concerned “Pon Scuola” and “alternanza scuola lavoro”, the alternation of school and work.',
          'The plan for the six months from April to September announced its signing, for school projects on digital subjects, making and robotics. The year is not written, and no document says whether it was signed.',
        ].join('\n\n'),
        sources: [guidelines('en', 19, 21)],
      },
    },
  },
  {
    key: 'mise',
    facts,
    texts: {
      it: {
        title: 'Ministero dello Sviluppo Economico',
        slug: 'ministero-dello-sviluppo-economico',
        summary:
          'Firmò con il Comune e Invitalia l’accordo per lo Smart City Lab, che prevedeva 5 milioni di euro del ministero.',
        body: '',
        sources: [smartCityLab.it],
      },
      en: {
        title: 'Ministry of Economic Development',
        slug: 'ministry-of-economic-development',
        summary:
          'It signed the Smart City Lab agreement with the City and Invitalia, which provided for €5 million from the ministry.',
        body: '',
        sources: [smartCityLab.en],
      },
    },
  },
  {
    key: 'invitalia',
    facts,
    texts: {
      it: {
        title: 'Invitalia',
        slug: 'invitalia',
        summary:
          'Agenzia ministeriale: firmò con il Comune e il Ministero dello Sviluppo Economico l’accordo per il nuovo edificio dello Smart City Lab.',
        body: '',
        sources: [smartCityLab.it],
      },
      en: {
        title: 'Invitalia',
        slug: 'invitalia',
        summary:
          'A ministerial agency: with the City and the Ministry of Economic Development it signed the agreement for the new Smart City Lab building.',
        body: '',
        sources: [smartCityLab.en],
      },
    },
  },
  {
    key: 'afol',
    facts,
    texts: {
      it: {
        title: 'Afol',
        slug: 'afol',
        summary:
          'Ente partecipato, citato nelle linee guida come esempio di chi poteva agire direttamente su formazione e lavoro.',
        body: '',
        sources: [guidelines('it', 19)],
      },
      en: {
        title: 'Afol',
        slug: 'afol',
        summary:
          'A body in which the City takes part, named in the guidelines as an example of direct action on training and work.',
        body: '',
        sources: [guidelines('en', 19)],
      },
    },
  },
]

const universities: FoundingDocument<'organisations'>[] = [
  {
    key: 'politecnico',
    facts,
    texts: {
      it: {
        title: 'Politecnico di Milano',
        slug: 'politecnico-di-milano',
        summary: 'Partner di PoliHub, distretto e incubatore di startup per ICT, web e alta tecnologia.',
        body: '',
        sources: [incubators.it, cite('sharingPolicy')],
      },
      en: {
        title: 'Politecnico di Milano',
        slug: 'politecnico-di-milano',
        summary: 'Partner of PoliHub, a startup district and incubator for ICT, the web and high technology.',
        body: '',
        sources: [incubators.en, cite('sharingPolicy')],
      },
    },
  },
  {
    key: 'bocconi',
    facts,
    texts: {
      it: {
        title: 'Università Bocconi',
        slug: 'universita-bocconi',
        summary: 'Partner di Speed Mi up con la Camera di Commercio; secondo un’altra fonte era la Bocconi a gestirlo.',
        body: '',
        sources: [incubators.it, cite('sharingPolicy')],
      },
      en: {
        title: 'Bocconi University',
        slug: 'bocconi-university',
        summary: 'Partner of Speed Mi up with the Chamber of Commerce; according to another source, Bocconi ran it.',
        body: '',
        sources: [incubators.en, cite('sharingPolicy')],
      },
    },
  },
  {
    key: 'college-of-europe',
    facts,
    texts: {
      it: {
        title: 'College of Europe',
        slug: 'college-of-europe',
        summary:
          'Con Accenture è indicato per lo studio del 2017 sulla manifattura 4.0 a Milano che le linee guida citano.',
        body: '',
        sources: [guidelines('it', 3, 4)],
      },
      en: {
        title: 'College of Europe',
        slug: 'college-of-europe',
        summary: 'Named with Accenture for the 2017 study on manufacturing 4.0 in Milan that the guidelines cite.',
        body: '',
        sources: [guidelines('en', 3, 4)],
      },
    },
  },
]

const foundations: FoundingDocument<'organisations'>[] = [
  {
    key: 'fondazione-brodolini',
    facts,
    texts: {
      it: {
        title: 'Fondazione Brodolini',
        slug: 'fondazione-brodolini',
        summary: 'Ha collaborato al libro bianco di Milano sull’innovazione sociale.',
        body: '',
        sources: [cite('whiteBook', 'introduzione')],
      },
      en: {
        title: 'Fondazione Brodolini',
        slug: 'fondazione-brodolini',
        summary: 'A foundation that worked on Milan’s white book on social innovation.',
        body: '',
        sources: [cite('whiteBook', 'introduction')],
      },
    },
  },
  {
    key: 'fondazione-welfare-ambrosiano',
    facts,
    texts: {
      it: {
        title: 'Fondazione Welfare Ambrosiano',
        slug: 'fondazione-welfare-ambrosiano',
        summary: 'Le diapositive di Tommaso Vitale la indicano per il credito sociale solidale e il microcredito.',
        body: '',
        sources: [cite('vitale', 'diapositiva «Milan Sharing city. Collaborative Finance in Milano»')],
      },
      en: {
        title: 'Fondazione Welfare Ambrosiano',
        slug: 'fondazione-welfare-ambrosiano',
        summary: 'A foundation that Tommaso Vitale’s slides name for solidarity social credit and microcredit.',
        body: '',
        sources: [cite('vitale', 'slide “Milan Sharing city. Collaborative Finance in Milano”')],
      },
    },
  },
  {
    key: 'fondazione-make-in-italy',
    facts,
    texts: {
      it: {
        title: 'Fondazione Make in Italy',
        slug: 'fondazione-make-in-italy',
        summary:
          'Con il Censis è indicata per lo studio «La Città dei Makers» (2016), da cui le linee guida prendono i primati di Milano.',
        body: '',
        sources: [guidelines('it', 3)],
      },
      en: {
        title: 'Fondazione Make in Italy',
        slug: 'fondazione-make-in-italy',
        summary:
          'Named with Censis for the 2016 study “La Città dei Makers”, from which the guidelines take Milan’s first places in Italy.',
        body: '',
        sources: [guidelines('en', 3)],
      },
    },
  },
  {
    key: 'museo-scienza',
    facts,
    texts: {
      it: {
        title: 'Museo della Scienza',
        slug: 'museo-della-scienza',
        summary: 'Ospitava la Tinkering zone, che un articolo elenca tra i nove FabLab accreditati dal Comune.',
        body: '',
        sources: [roadMap.it],
      },
      en: {
        title: 'Museo della Scienza',
        slug: 'museo-della-scienza',
        summary:
          'The science museum that housed Tinkering zone, listed in an article among the nine FabLabs accredited by the City.',
        body: '',
        sources: [roadMap.en],
      },
    },
  },
]

const researchers: FoundingDocument<'organisations'>[] = [
  {
    key: 'censis',
    facts,
    texts: {
      it: {
        title: 'Censis',
        slug: 'censis',
        summary:
          'Con la Fondazione Make in Italy è indicato per lo studio «La Città dei Makers» (2016), citato dalle linee guida.',
        body: '',
        sources: [guidelines('it', 3)],
      },
      en: {
        title: 'Censis',
        slug: 'censis',
        summary:
          'Named with Fondazione Make in Italy for the 2016 study “La Città dei Makers”, cited in the guidelines.',
        body: '',
        sources: [guidelines('en', 3)],
      },
    },
  },
  {
    key: 'accenture',
    facts,
    texts: {
      it: {
        title: 'Accenture',
        slug: 'accenture',
        summary:
          'Con il College of Europe è indicata per lo studio del 2017 da cui viene la quota del 25% del fatturato della città.',
        body: '',
        sources: [guidelines('it', 3, 4)],
      },
      en: {
        title: 'Accenture',
        slug: 'accenture',
        summary:
          'Named with the College of Europe for the 2017 study from which manufacturing’s 25% of the city’s turnover is taken.',
        body: '',
        sources: [guidelines('en', 3, 4)],
      },
    },
  },
]

export const organisations: FoundingDocument<'organisations'>[] = [
  ...publicBodies,
  ...universities,
  ...foundations,
  ...researchers,
]
