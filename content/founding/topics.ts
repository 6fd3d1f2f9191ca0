import type { FoundingDocument } from './founding.ts'
import { cite, guidelines } from './sources.ts'

const roadMap = {
  it: cite('whiteBook', 'sezione «La road map dal 2012 al 2016»'),
  en: cite('whiteBook', 'section “La road map dal 2012 al 2016”'),
}

const facts: FoundingDocument<'topics'>['facts'] = { eurovoc: null }

export const topics: FoundingDocument<'topics'>[] = [
  {
    key: 'digital-manufacturing',
    facts,
    texts: {
      it: {
        title: 'Manifattura digitale e nuovo artigianato',
        slug: 'manifattura-digitale-nuovo-artigianato',
        summary:
          'Il cuore del programma: le imprese che Manifattura Milano voleva aiutare a nascere, insediarsi e crescere in città.',
        body: '',
        sources: [guidelines('it', 12)],
      },
      en: {
        title: 'Digital manufacturing and new craft',
        slug: 'digital-manufacturing-new-craft',
        summary:
          'The heart of the programme: the firms that Manifattura Milano wanted to help start, settle and grow in the city.',
        body: '',
        sources: [guidelines('en', 12)],
      },
    },
  },
  {
    key: 'fablab',
    facts,
    texts: {
      it: {
        title: 'FabLab e makers',
        slug: 'fablab-makers',
        summary:
          'I laboratori della manifattura digitale e chi li usa; un articolo ne elenca nove accreditati dal Comune.',
        body: '',
        sources: [roadMap.it],
      },
      en: {
        title: 'FabLabs and makers',
        slug: 'fablabs-makers',
        summary:
          'The workshops of digital manufacturing and the people who use them; an article lists nine accredited by the City.',
        body: '',
        sources: [roadMap.en],
      },
    },
  },
  {
    key: 'coworking',
    facts,
    texts: {
      it: {
        title: 'Coworking',
        slug: 'coworking',
        summary:
          'Spazi di lavoro condivisi, visti come luoghi di scambio e di progettazione comune, e i bandi che li hanno sostenuti.',
        body: '',
        sources: [
          roadMap.it,
          cite('sharingDeck', 'diapositiva «Milano Sharing city: per sostenere la creazione di occupazione»'),
        ],
      },
      en: {
        title: 'Coworking',
        slug: 'coworking',
        summary: 'Shared workspaces, seen as places of exchange and joint design, and the calls that supported them.',
        body: '',
        sources: [
          roadMap.en,
          cite('sharingDeck', 'slide “Milano Sharing city: per sostenere la creazione di occupazione”'),
        ],
      },
    },
  },
  {
    key: 'social-innovation',
    facts,
    texts: {
      it: {
        title: 'Innovazione sociale',
        slug: 'innovazione-sociale',
        summary:
          'Nuove imprese che rispondono a bisogni sociali, come istruzione, lavoro e mobilità, e gli strumenti per sostenerle.',
        body: '',
        sources: [roadMap.it],
      },
      en: {
        title: 'Social innovation',
        slug: 'social-innovation',
        summary:
          'New firms that answer social needs such as education, work and mobility, and the tools that support them.',
        body: '',
        sources: [roadMap.en],
      },
    },
  },
  {
    key: 'sharing-economy',
    facts,
    texts: {
      it: {
        title: 'Sharing economy',
        slug: 'sharing-economy',
        summary: 'L’economia della condivisione, su cui il Comune approvò le proprie linee guida nel dicembre 2014.',
        body: '',
        sources: [
          cite('vitale', 'diapositiva sulle linee guida della sharing economy'),
          cite('sharingDeck', 'diapositiva «Milano Sharing city: che cosa è in corso?»'),
        ],
      },
      en: {
        title: 'Sharing economy',
        slug: 'sharing-economy',
        summary: 'The economy of shared goods and services, on which the City approved guidelines in December 2014.',
        body: '',
        sources: [
          cite('vitale', 'slide on the sharing economy guidelines'),
          cite('sharingDeck', 'slide “Milano Sharing city: che cosa è in corso?”'),
        ],
      },
    },
  },
  {
    key: 'smart-city',
    facts,
    texts: {
      it: {
        title: 'Smart city',
        slug: 'smart-city',
        summary:
          'Il percorso cominciato nell’aprile 2013 e le sue sette linee di indirizzo, dalla mobilità alla nascita di imprese.',
        body: '',
        sources: [
          cite('sharingDeck', 'diapositiva «Il processo di partecipazione Smart City: le 7 linee di indirizzo»'),
          roadMap.it,
        ],
      },
      en: {
        title: 'Smart city',
        slug: 'smart-city',
        summary: 'The process begun in April 2013 and its seven guidelines, from mobility to the birth of new firms.',
        body: '',
        sources: [
          cite('sharingDeck', 'slide “Il processo di partecipazione Smart City: le 7 linee di indirizzo”'),
          roadMap.en,
        ],
      },
    },
  },
  {
    key: 'reuse-of-spaces',
    facts,
    texts: {
      it: {
        title: 'Riuso degli spazi',
        slug: 'riuso-degli-spazi',
        summary:
          'Luoghi della città poco usati o dismessi che tornano a servire, dalle ex fabbriche agli orti condivisi.',
        body: '',
        sources: [roadMap.it, cite('vitale', 'diapositiva «Use and re-use of spaces in Milan»'), guidelines('it', 17)],
      },
      en: {
        title: 'Reuse of spaces',
        slug: 'reuse-of-spaces',
        summary:
          'Under-used or abandoned places in the city put back to use, from former factories to community gardens.',
        body: '',
        sources: [roadMap.en, cite('vitale', 'slide “Use and re-use of spaces in Milan”'), guidelines('en', 17)],
      },
    },
  },
  {
    key: 'startups',
    facts,
    texts: {
      it: {
        title: 'Startup e incubatori',
        slug: 'startup-incubatori',
        summary: 'Le nuove imprese e gli incubatori e acceleratori che le accompagnano: due fonti ne contano otto.',
        body: '',
        sources: [cite('vitale', 'diapositiva «8 specialized incubators and accelerators»'), roadMap.it],
      },
      en: {
        title: 'Startups and incubators',
        slug: 'startups-incubators',
        summary: 'New firms and the incubators and accelerators that support them: two sources count eight.',
        body: '',
        sources: [cite('vitale', 'slide “8 specialized incubators and accelerators”'), roadMap.en],
      },
    },
  },
  {
    key: 'finance',
    facts,
    texts: {
      it: {
        title: 'Contributi e credito',
        slug: 'contributi-e-credito',
        summary:
          'Voucher, contributi a fondo perduto, crowdfunding civico, microcredito e sostegno agli investimenti delle imprese.',
        body: '',
        sources: [
          cite(
            'sharingDeck',
            'diapositive «Milano Sharing city: per sostenere la creazione di occupazione», «Crowdfunding civico» e «FABRIQ»',
          ),
          cite('vitale', 'diapositiva «Milan Sharing city. Collaborative Finance in Milano»'),
          guidelines('it', 18),
        ],
      },
      en: {
        title: 'Grants and credit',
        slug: 'grants-and-credit',
        summary: 'Vouchers, non-repayable grants, civic crowdfunding, microcredit and support for firms’ investments.',
        body: '',
        sources: [
          cite(
            'sharingDeck',
            'slides “Milano Sharing city: per sostenere la creazione di occupazione”, “Crowdfunding civico” and “FABRIQ”',
          ),
          cite('vitale', 'slide “Milan Sharing city. Collaborative Finance in Milano”'),
          guidelines('en', 18),
        ],
      },
    },
  },
  {
    key: 'skills',
    facts,
    texts: {
      it: {
        title: 'Scuola, formazione e lavoro',
        slug: 'scuola-formazione-lavoro',
        summary:
          'Le iniziative per imparare a fare: il making nelle scuole, l’alternanza tra scuola e lavoro, i servizi per l’occupazione.',
        body: '',
        sources: [guidelines('it', 7, 19, 21)],
      },
      en: {
        title: 'Schools, training and work',
        slug: 'schools-training-work',
        summary:
          'Learning how to make things: making in schools, the alternation of school and work, employment services.',
        body: '',
        sources: [guidelines('en', 7, 19, 21)],
      },
    },
  },
]
