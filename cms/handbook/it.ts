import type { Chapter } from './chapter.ts'

/** The handbook in Italian. */
export const it: readonly Chapter[] = [
  {
    id: 'log-in',
    title: 'Accedere',
    about:
      'Chi amministra la redazione ti aggiunge agli utenti. Ti arriva una mail: con il collegamento scegli la tua password.',
    steps: ['Scrivi **Email** e **Password**, poi premi **Accedi**.'],
    notes: [
      'Se hai dimenticato la password, nella pagina di accesso chiedine una nuova: arriva una mail con un collegamento che vale 24 ore.',
      'Dopo cinque tentativi sbagliati l’accesso si ferma per dieci minuti.',
      'La sessione dura otto ore. Prima di lasciare il computer, esci.',
    ],
    picture: 'La pagina di accesso: il righello con la data di oggi, il marchio, i campi per email e password.',
  },
  {
    id: 'write',
    title: 'Scrivere una notizia con un’immagine',
    about: 'Una notizia dice che cosa è successo, e quando. Finché è una bozza nessun lettore la vede.',
    steps: [
      'Scegli **Notizie** nel menu e premi **Crea**.',
      'Scrivi il **Titolo**. In **In una frase** di’ che cosa trova chi legge: la frase compare negli elenchi e nei motori di ricerca. Poi scrivi il **Testo**.',
      'Apri la linguetta **Dati** e scrivi la **Data**: bastano l’anno, o l’anno e il mese.',
      'Sotto **Immagine** premi **Crea**: si apre un riquadro accanto. Con **Seleziona un file** prendi l’immagine, scrivi la **Descrizione per chi non vede l’immagine** e premi **Salva**.',
      'Premi **Salva bozza**.',
    ],
    notes: [
      'La descrizione dice che cosa si vede e perché conta qui. Non comincia con «immagine di».',
      'Se il file dell’immagine dice che cosa mostra, di chi è o con quali diritti, la scheda lo propone sotto il campo: leggi, e premi «Usa» solo se è giusto.',
      'Di un PDF la scheda dice quante pagine ha, la lingua, il titolo e se ha testo e tag. Un PDF senza tag non si può dire accessibile: esportalo di nuovo con i tag, o scegli un’altra voce.',
      'Le immagini si vedono in 16:9 intorno al punto focale: scegli tu il punto da non tagliare.',
      'Dopo il primo salvataggio la bozza si salva da sé, pochi secondi dopo che hai smesso di scrivere. Ciò che non si è potuto salvare resta nel tuo browser: la scheda te lo ripropone.',
      'Puoi incollare da Word e dal web: restano titoli, elenchi, tabelle, grassetti e collegamenti, il resto cade. Con il tasto «/» aggiungi nel testo tabelle, figure, note e rimandi: riquadri che portano a un’opportunità o a un luogo e dicono sempre come stanno adesso.',
      'Se un’altra persona ha salvato prima di te, il salvataggio si ferma e mostra le due versioni: nulla va perso.',
      'Per ritrovare una scheda da qualunque pagina premi «Cerca» in alto, oppure Ctrl e K: basta una parola del titolo, in italiano o in inglese.',
      'Se in un elenco cerchi spesso le stesse cose, premi «Salva questi filtri…» e dai loro un nome: li ritrovi lì, solo tu.',
      'Ctrl e S salva, Ctrl e Invio pubblica, Ctrl e punto apre l’anteprima. Con «?» in alto vedi tutte le scorciatoie.',
    ],
    picture: 'La scheda di una notizia: titolo, frase e testo a sinistra, a destra le lingue e lo stato.',
  },
  {
    id: 'preview',
    title: 'Vederla prima di pubblicare',
    about: 'La pagina si vede accanto alla scheda, com’è sul portale, mentre scrivi.',
    steps: [
      'Premi l’occhio in alto, **Anteprima dal vivo**. Con la stessa icona la chiudi: **Chiudi l’anteprima**.',
      'Per mostrarla a chi non ha accesso apri **Far vedere la bozza** e premi **Crea il collegamento**: copialo subito, poi non si rilegge.',
    ],
    notes: [
      'Sopra l’anteprima scegli la larghezza: smartphone, tablet, computer.',
      'Un’opportunità si può guardare anche in uno stato che ancora non ha: prima dell’apertura, sospesa, chiusa.',
      'Il collegamento mostra quella bozza sola, scade, e si può ritirare.',
    ],
    picture: 'La scheda a sinistra e a destra la pagina come la vedrà chi legge.',
  },
  {
    id: 'publish',
    title: 'Pubblicare una lingua, o tutte',
    about:
      'Pubblica chi è redattore. I testi di ogni lingua si pubblicano da sé; date, somme e documenti valgono per tutte, e cambiano in tutte.',
    steps: [
      'Apri la scheda e guarda **Lingua** in alto: è quella che stai per pubblicare.',
      'Premi **Pubblica: Italiano**.',
      'Sotto **In linea?** segui la ricevuta: in coda, in preparazione, in linea.',
      'Per tutte le lingue insieme apri la freccia accanto al pulsante e premi **Pubblica in tutte le lingue**.',
    ],
    notes: [
      'Prima guarda Prima di pubblicare, a lato: dice che cosa manca e porta al campo.',
      'Chi scrive bozze chiede una revisione in Revisione e commenti. Chi pubblica approva, rimanda con un commento, o pubblica: l’autore riceve un avviso e una mail.',
      'Di solito la pagina è in linea dopo pochi secondi. Se qualcosa la ferma, la ricevuta dice che cosa fare.',
      'Per pubblicarne, ritirarne o modificarne più d’una, spuntale nell’elenco: prima vedi che cosa succederà e che cosa manca, poi confermi.',
    ],
    picture: 'La scheda dopo la pubblicazione: la ricevuta dice da quando la pagina è in linea.',
  },
  {
    id: 'schedule',
    title: 'Pubblicare o ritirare a un’ora',
    about: 'Ciò che è in programma accade da sé, all’ora di Roma, con l’ultima bozza salvata.',
    steps: [
      'Nella scheda, a destra, apri **Programma**.',
      'Scegli **Che cosa fare**, la **Lingua** e **Quando (ora di Roma)**, poi premi **Metti in programma**.',
      'Nel menu **Calendario** trovi tutto ciò che accadrà. Con **Togli** lo togli dal programma.',
    ],
    notes: [
      'Se all’ora scelta qualcosa lo impedisce, la pubblicazione resta segnata come fermata e ne vedi il motivo.',
    ],
    picture: 'Il calendario: giorno per giorno che cosa si pubblica, si ritira, apre e chiude.',
  },
  {
    id: 'translate',
    title: 'Tradurre',
    about:
      'Chi traduce scrive bozze nella propria lingua. I dati comuni a tutte le lingue, come date e importi, li cambia chi scrive l’originale.',
    steps: [
      'Nel menu scegli **Traduzioni**: prima ciò che è indietro da più tempo, poi ciò che manca.',
      'Apri una riga: accanto a ogni campo c’è l’originale, con ciò che è cambiato.',
      'Scrivi la traduzione e premi **Salva bozza**. Poi chi è redattore la pubblica.',
    ],
    notes: [
      'Finché una traduzione manca, il portale lo dice e mostra il testo italiano dove può.',
      'Per partire dal testo italiano, con i suoi titoli e le sue tabelle, apri la scheda in italiano: fra i tre punti c’è la copia in un’altra lingua. Una copia non è una traduzione: riscrivi tutto prima di pubblicare.',
    ],
    picture: 'La scheda in inglese con l’originale italiano accanto ai campi.',
  },
  {
    id: 'new-call',
    title: 'Pubblicare un bando, dall’inizio alla fine',
    about:
      'I bandi stanno fra le opportunità. La scheda ha molti campi, ma quelli che servono sono pochi: «Prima di pubblicare», a destra, dice quali mancano e ti ci porta.',
    steps: [
      'Nel menu scegli **Opportunità** e premi **Crea**. Scrivi il **Titolo** e **In una frase**, poi premi **Salva bozza**: da lì in poi la bozza si salva da sé.',
      'In **Date** scrivi **Apre (ora di Roma)** e **Chiude (ora di Roma)**.',
      'In **Fondi** scrivi la **Dotazione in euro** di tutto il bando e **Massimo per ciascuno, in euro**.',
      'In **Chi può partecipare** scegli a chi si rivolge. Sotto **Per chi arriva dall’estero** di’ dove serve una sede e in quali lingue si può fare domanda.',
      'In **Come si partecipa** spiega come si fa e scrivi il **Link al modulo di domanda**, per intero da https://. Lì stanno anche i **Documenti** e le **Domande e risposte**.',
      'In **Chi promuove** scegli almeno un promotore, per esempio il Comune di Milano.',
      'Guarda l’anteprima e pubblica. Dopo pochi secondi «In linea?», a destra, dice da quando i lettori vedono la pagina.',
    ],
    notes: [
      'Se «In linea?» dice «fermato», i lettori non vedono ancora ciò che hai scritto: lì c’è il perché.',
      'Per la versione inglese vedi «Tradurre». Date, somme e documenti valgono per tutte le lingue e non si riscrivono.',
    ],
  },
  {
    id: 'calls',
    title: 'Le opportunità e le loro scadenze',
    about:
      'Lo stato di un’opportunità non si scrive: viene dai fatti. Il portale la apre e la chiude da sé, al minuto.',
    steps: [
      'Scegli **Opportunità** nel menu e apri una scheda.',
      'In **Date** stanno **Apre (ora di Roma)** e **Chiude (ora di Roma)**. Per una proroga scrivi la nuova ora di chiusura e pubblica: la pagina mostra la vecchia data e la nuova.',
      'Per sospenderla, o dire che i fondi sono finiti, vai a **Eccezione** e scegli **Che cosa è successo**, con l’ora e il motivo. Se la pagina è anche in inglese, scrivi il motivo anche lì.',
    ],
    notes: [
      'Non ancora aperta, aperta, in chiusura (gli ultimi sette giorni), chiusa: a ogni ora lo stato segue da queste date.',
      'Se i fondi decidono la fine, scegli che si chiude quando finiscono i fondi e scrivi quando ricontrollare.',
      'Un’opportunità chiusa resta sul portale: non ritirarla, completala con i risultati.',
      'Quando torna, il menu con i tre punti prepara la prossima edizione: una bozza nuova, senza le date, gli atti e i documenti di questa.',
    ],
    picture: 'Le date di un’opportunità: quando apre, quando chiude, gli altri periodi, l’eccezione.',
  },
  {
    id: 'withdraw',
    title: 'Ritirare, eliminare, ripristinare',
    about:
      'Ritirare toglie la pagina dal portale e tiene la scheda. Eliminare la sposta nel cestino, da cui può tornare.',
    steps: [
      'Nella scheda apri il menu con i tre punti e premi **Ritira: Italiano**, oppure **Ritira da tutte le lingue**.',
      'Dallo stesso menu **Elimina** sposta la scheda nel cestino.',
      'Nell’elenco apri **Cestino** per ritrovarla e ripristinarla.',
    ],
    notes: [
      'All’indirizzo di una pagina ritirata da tutte le lingue il portale risponde che è stata ritirata, e quando. Se resta pubblicato il testo italiano, chi legge in inglese trova quello, con un avviso. I collegamenti verso una pagina che non c’è più diventano testo.',
      'In **Versioni** trovi ogni stato precedente: si confronta e si ripristina, nella lingua scelta in alto.',
    ],
    picture: 'Il menu della scheda con le voci per ritirarla ed eliminarla.',
  },
  {
    id: 'receipt',
    title: 'Che cosa dicono ricevute e avvisi',
    about: 'Ogni richiesta di pubblicazione ha una ricevuta: nella scheda sotto «In linea?», e tutte insieme nel menu.',
    steps: ['Scegli **Pubblicazioni** nel menu: chi ha pubblicato che cosa, e come è andata.'],
    notes: [
      'In coda e in preparazione: aspetta qualche secondo.',
      'In linea dal…: la pagina è quella che vedono i lettori.',
      'Fermato, da completare: manca qualcosa che serve ai lettori. In linea resta ciò che c’era; completa i campi indicati e pubblica di nuovo.',
      'Un collegamento che non porta a nulla ferma soltanto la pagina in cui sta.',
      'Se il portale è fermo a un rilascio precedente, la prima pagina dice chi l’ha scelto: ciò che si pubblica aspetta.',
    ],
    picture: 'L’elenco delle pubblicazioni con il loro stato.',
  },
  {
    id: 'roles',
    title: 'Chi può fare che cosa',
    about: 'Ognuno ha un ruolo. Lo cambia chi amministra, alla voce Utenti.',
    steps: [],
    table: [
      ['', 'Traduttore', 'Autore', 'Redattore', 'Amministratore'],
      ['Scrivere bozze', 'nella propria lingua', 'sì', 'sì', 'sì'],
      ['Creare schede e caricare immagini', 'no', 'sì', 'sì', 'sì'],
      ['Cambiare date, importi e altri dati', 'no', 'sì, in bozza', 'sì', 'sì'],
      ['Pubblicare, ritirare, programmare', 'no', 'no', 'sì', 'sì'],
      ['Eliminare e ripristinare', 'no', 'no', 'sì', 'sì'],
      ['Tornare a un rilascio precedente', 'no', 'no', 'sì', 'sì'],
      ['Gestire gli utenti', 'no', 'no', 'no', 'sì'],
    ],
  },
  {
    id: 'trouble',
    title: 'Quando qualcosa non funziona',
    about: 'Nulla di ciò che è in linea si rompe per un errore in una bozza. Guarda prima che cosa dice il messaggio.',
    steps: [],
    notes: [
      'Il salvataggio è rifiutato e un campo è rosso: correggi il campo, il resto del testo è ancora lì.',
      'Il salvataggio è rifiutato perché la scheda è cambiata: confronta le due versioni e scegli come continuare.',
      'Il pulsante per pubblicare non c’è: il tuo ruolo scrive bozze. Chiedi a chi è redattore.',
      'La ricevuta resta in coda per più di un minuto: avvisa chi gestisce il portale. La pubblicazione parte da sé appena può.',
      'È in linea qualcosa che non doveva: ritiralo, oppure chiedi a chi è redattore di tornare al rilascio precedente.',
    ],
  },
]
