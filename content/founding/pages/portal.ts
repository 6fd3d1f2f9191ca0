import type { FoundingDocument } from '../founding.ts'

export const accessibility: FoundingDocument<'pages'> = {
  key: 'accessibility',
  facts: { section: 'portal', order: 1, duty: 'accessibility' },
  texts: {
    it: {
      title: 'Accessibilità',
      slug: 'accessibilita',
      summary: 'A quale livello di accessibilità punta questo portale e che cosa fare se qualcosa non funziona.',
      figures: [],
      timeline: [],
      body: `Questo portale è progettato per rispettare le WCAG 2.2 al livello AA, cioè le regole internazionali perché un sito possa essere usato da tutti. È l’obiettivo con cui lavoriamo, non un certificato: questa pagina non sostituisce una dichiarazione di accessibilità formale.

## Che cosa abbiamo cercato di fare

- Lo stato di un’opportunità è sempre scritto: non lo dice mai soltanto un colore.
- Testi e segni sono disegnati con un contrasto sufficiente.
- Chi ha chiesto al proprio dispositivo di ridurre le animazioni non le vede.
- Ogni pagina indica la lingua in cui è scritta, per chi la ascolta con un lettore di schermo.

I siti a cui rimandano i nostri link, e i documenti che vi si trovano, non dipendono da noi.

## Se qualcosa non funziona

Può succedere. Annota tre cose: l’indirizzo della pagina, che cosa volevi fare, con quale dispositivo, browser o ausilio. Sono quelle che servono per rimediare.

Puoi segnalarlo subito con il modulo “Questa pagina era chiara?”, in fondo alla pagina: la redazione lo legge, ma da lì non può risponderti. L’indirizzo a cui scrivere e la dichiarazione di accessibilità del Comune compaiono qui, e in fondo a ogni pagina, quando il Comune li ha indicati.`,
      sources: [],
    },
    en: {
      title: 'Accessibility',
      slug: 'accessibility',
      summary: 'The level of accessibility this portal aims at, and what to do if something does not work.',
      figures: [],
      timeline: [],
      body: `This portal is designed to meet WCAG 2.2 at level AA, the international rules that let everyone use a site. It is the aim we work towards, not a certificate: this page does not replace a formal accessibility statement.

## What we have tried to do

- The state of a call is always written: a colour alone never tells it.
- Text and signs are drawn with enough contrast.
- People who have asked their device to reduce motion see no animations.
- Every page states the language it is written in, for those who listen to it with a screen reader.

The sites our links lead to, and the documents found there, are not in our hands.

## If something does not work

It can happen. Note three things: the address of the page, what you wanted to do, and with which device, browser or assistive tool. They are what is needed to put it right.

You can report it at once with the form “Was this page clear?” at the foot of the page: the staff read it, but cannot reply from there. The address to write to and the City’s accessibility declaration appear here, and at the foot of every page, when the City has given them.`,
      sources: [],
    },
  },
}

export const privacy: FoundingDocument<'pages'> = {
  key: 'privacy',
  facts: { section: 'portal', order: 2, duty: 'privacy' },
  texts: {
    it: {
      title: 'Privacy',
      slug: 'privacy',
      summary: 'Questo portale non usa cookie, non segue i lettori e non chiede dati personali.',
      figures: [],
      timeline: [],
      body: `Questo portale è fatto di pagine già pronte, uguali per tutti. Per leggerle non devi registrarti né dirci chi sei.

- **Nessun cookie**, e perciò nessun avviso da accettare.
- **Nessun tracciamento**: non ti seguiamo da una pagina all’altra né su altri siti.
- **Nessuna richiesta a terzi**: testi, caratteri e immagini arrivano dallo stesso indirizzo del portale.
- **Nessun dato personale** chiesto a chi legge.

## Il modulo “Questa pagina era chiara?”

Se rispondi, conserviamo la risposta, il testo che aggiungi, la pagina, la sua lingua e il giorno. Non conserviamo il tuo indirizzo di rete né altro che dica chi sei: il server ne tiene in memoria per dieci minuti un’impronta da cui non si risale all’indirizzo, per fermare chi invia senza misura. La redazione legge le risposte e **dopo 12 mesi sono cancellate**. Nel testo non scrivere dati personali.

## Il server

Come ogni sito, anche questo sta su un server, che può tenere un registro tecnico delle visite. Se lo tenga, con quali dati e per quanto tempo dipende da chi lo gestisce. Il titolare del trattamento e il responsabile della protezione dei dati compaiono in questa pagina quando il Comune li ha indicati.

## I link

Quando segui un link verso un altro sito valgono le regole di quel sito.`,
      sources: [],
    },
    en: {
      title: 'Privacy',
      slug: 'privacy',
      summary: 'This portal uses no cookies, does not follow its readers and asks for no personal data.',
      figures: [],
      timeline: [],
      body: `This portal is made of ready-made pages, the same for everyone. To read them you need not register or say who you are.

- **No cookies**, and so no notice to accept.
- **No tracking**: we do not follow you from page to page, nor on other sites.
- **No requests to third parties**: text, fonts and images come from the portal’s own address.
- **No personal data** asked from readers.

## The form “Was this page clear?”

If you answer, we keep your answer, the text you add, the page, its language and the day. We do not keep your network address or anything else that tells who you are: for ten minutes the server holds in memory a fingerprint from which the address cannot be worked out, to stop those who send without measure. The staff read the answers, and **after 12 months they are erased**. Please write no personal data in the text.

## The server

Like every site, this one lives on a server, which may keep a technical log of visits. Whether it does, with what data and for how long depends on those who run it. The data controller and the data protection officer appear on this page when the City has given them.

## Links

When you follow a link to another site, that site’s rules apply.`,
      sources: [],
    },
  },
}

export const legalNotes: FoundingDocument<'pages'> = {
  key: 'legal-notes',
  facts: { section: 'portal', order: 3, duty: 'legal' },
  texts: {
    it: {
      title: 'Note legali',
      slug: 'note-legali',
      summary: 'Da dove vengono i contenuti, come si possono riusare e quali sono soltanto esempi.',
      figures: [],
      timeline: [],
      body: `## I contenuti storici

I fatti sul programma e sulla città sono tratti da [cinque documenti](pages:sources) e raccontati con parole nostre. I diritti su quei documenti restano ai loro autori.

Sono pagine di storia: bandi, luoghi e scadenze sono descritti come erano al tempo delle fonti. Non sono atti ufficiali e non ne prendono il posto.

## I testi del portale

I testi scritti per questo portale si possono riusare alle condizioni della licenza indicata in fondo a ogni pagina. La licenza non si estende ai documenti di altri né ai siti a cui rimandiamo.

## Gli esempi

Per mostrare come funziona, il portale può contenere opportunità ed eventi inventati. Sono contrassegnati come esempi: non corrispondono a bandi veri e non ci si può candidare.`,
      sources: [],
    },
    en: {
      title: 'Legal notes',
      slug: 'legal-notes',
      summary: 'Where the content comes from, how it may be reused, and what is only an example.',
      figures: [],
      timeline: [],
      body: `## Historical content

The facts on the programme and the city are taken from [five documents](pages:sources) and told in our own words. The rights in those documents remain with their authors.

These are pages of history: calls, places and deadlines are described as they were at the time of the sources. They are not official acts and do not stand in for them.

## The portal’s own texts

The texts written for this portal may be reused on the terms of the licence named at the foot of every page. The licence does not extend to documents of others nor to the sites we link to.

## Examples

To show how it works, the portal may contain invented calls and events. They are marked as examples: they do not correspond to real calls, and nobody can apply to them.`,
      sources: [],
    },
  },
}
