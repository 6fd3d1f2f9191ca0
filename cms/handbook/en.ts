import type { Chapter } from './chapter.ts'

/** The handbook in English. */
export const en: readonly Chapter[] = [
  {
    id: 'log-in',
    title: 'Log in',
    about: 'An administrator adds you to the users. A mail reaches you: with its link you choose your password.',
    steps: ['Type your **Email** and **Password**, then press **Login**.'],
    notes: [
      'If you have forgotten the password, ask for a new one on the log-in page: a mail brings a link that works for 24 hours.',
      'After five wrong attempts the log-in stops for ten minutes.',
      'A session lasts eight hours. Log out before you leave the computer.',
    ],
    picture: 'The log-in page: the ruler with today’s date, the mark, the fields for email and password.',
  },
  {
    id: 'write',
    title: 'Write a news item with an image',
    about: 'A news item says what happened, and when. While it is a draft no reader sees it.',
    steps: [
      'Choose **News** in the menu and press **Create**.',
      'Type the **Title**. Under **In one sentence** say what readers find here: the sentence stands in lists and in search engines. Then write the **Text**.',
      'Open the tab **Facts** and type the **Date**: the year will do, or the year and the month.',
      'Under **Image** press **Create**: a form opens beside this one. **Select a file** takes the image; write the **Description for those who cannot see the image** and press **Save**.',
      'Press **Save Draft**.',
    ],
    notes: [
      'The description says what is seen and why it matters here. It does not begin with “image of”.',
      'If the file of an image says what it shows, whose it is or with which rights, the form offers it below the field: read it, and press “Use” only if it is right.',
      'Of a PDF the form says how many pages it has, its language and title, and whether it has text and tags. A PDF without tags cannot be called accessible: export it again with tags, or choose another answer.',
      'Images are shown in 16:9 around the focal point: you choose what must not be cut off.',
      'Once you have saved it the draft saves itself, a few seconds after you stop writing. What could not be saved stays in your browser: the form offers it to you again.',
      'You can paste from Word and from the web: headings, lists, tables, bold words and links stay, the rest falls away. With the “/” key you add tables, figures, notes and references: boxes that lead to a call or a place and always say how it stands now.',
      'If somebody else saved before you, the save stops and shows both versions: nothing is lost.',
      'To find a document again from any page press “Search” at the top, or Ctrl and K: a word of its title is enough, in Italian or English.',
      'If you often look for the same things in a list, press “Save these filters…” and give them a name: you find them there, you alone.',
      'Ctrl and S saves, Ctrl and Enter publishes, Ctrl and full stop opens the preview. “?” at the top shows all shortcuts.',
    ],
    picture: 'The form of a news item: title, sentence and text on the left, languages and status on the right.',
  },
  {
    id: 'preview',
    title: 'See it before publishing',
    about: 'The page stands beside the form as it is on the portal, while you type.',
    steps: [
      'Press the eye at the top, **Live Preview**. The same icon closes it: **Exit Live Preview**.',
      'To show it to people without an account open **Let others see the draft** and press **Make the link**: copy it at once, it cannot be read again.',
    ],
    notes: [
      'Above the preview choose the width: smartphone, tablet, computer.',
      'A call can be looked at in a state that is yet to come: before it opens, suspended, closed.',
      'The link shows that one draft, ends by itself, and can be withdrawn.',
    ],
    picture: 'The form on the left and on the right the page as readers will see it.',
  },
  {
    id: 'publish',
    title: 'Publish one language, or all',
    about:
      'Editors publish. The texts of each language are published by themselves; dates, sums and documents hold for all, and change in all.',
    steps: [
      'Open the document and look at **Locale** at the top: it is the language you are about to publish.',
      'Press **Publish in Italiano**.',
      'Follow the receipt under **Is it live?**: queued, building, live.',
      'For all languages at once open the arrow beside the button and press **Publish all locales**.',
    ],
    notes: [
      'First look at Before you publish, at the side: it says what is missing and leads to the field.',
      'Whoever writes drafts asks for a review in Review and comments. Whoever publishes approves, returns it with a comment, or publishes: the author gets a notice and a mail.',
      'The page is usually live within seconds. If something stops it, the receipt says what to do.',
      'To publish, withdraw or change several, tick them in the list: first you see what will happen and what is missing, then you confirm.',
    ],
    picture: 'The form after publishing: the receipt says since when the page is live.',
  },
  {
    id: 'schedule',
    title: 'Publish or withdraw at an hour',
    about: 'What is scheduled happens by itself, in Rome time, with the draft that was saved last.',
    steps: [
      'In the form open **Schedule**.',
      'Choose **What to do**, the **Language** and **When (Rome time)**, then press **Schedule it**.',
      'Under **Calendar** in the menu you find all that will happen. **Take off** takes it off the schedule.',
    ],
    notes: ['If something prevents it at that hour, the publication is marked as stopped, with the reason.'],
    picture: 'The calendar: day by day what is published, withdrawn, opens and closes.',
  },
  {
    id: 'translate',
    title: 'Translate',
    about:
      'Translators write drafts in their own language. What all languages share, such as dates and amounts, is changed by those who write the original.',
    steps: [
      'Choose **Translations** in the menu: first what is behind for longest, then what is missing.',
      'Open a row: beside each field stands the original, with what has changed.',
      'Write the translation and press **Save Draft**. An editor then publishes it.',
    ],
    notes: [
      'While a translation is missing the portal says so, and shows the Italian text where it can.',
      'To start from the Italian text, with its headings and tables, open the form in Italian: under the three dots there is the copy to another language. A copy is no translation: rewrite all of it before it is published.',
    ],
    picture: 'The form in English with the Italian original beside its fields.',
  },
  {
    id: 'new-call',
    title: 'Publish a call, from beginning to end',
    about:
      'The form has many fields, but few are needed: “Before you publish”, on the right, says which are missing and takes you there.',
    steps: [
      'Choose **Calls** in the menu and press **Create**. Write the **Title** and **In one sentence**, then press **Save Draft**: from then on the draft saves itself.',
      'Under **Dates** write **Opens (Rome time)** and **Closes (Rome time)**.',
      'Under **Money** write the **Total in euros** of the whole call and **Most per applicant, in euros**.',
      'Under **Who can apply** choose for whom it is. Below **For people from abroad** say where a seat is needed and in which languages one can apply.',
      'Under **How to apply** explain how it is done and write the **Link to the application form**, all of it from https://. The **Documents** and the **Questions and answers** are there too.',
      'Under **Promoters** choose at least one promoter, the City of Milan for instance.',
      'Look at the preview and publish. A few seconds later “Is it live?”, on the right, says since when readers see the page.',
    ],
    notes: [
      'If “Is it live?” says “stopped”, readers do not see yet what you wrote: it says why.',
      'For the other language see “Translate”. Dates, sums and documents hold for all languages and are not written again.',
    ],
  },
  {
    id: 'calls',
    title: 'Calls and their deadlines',
    about:
      'Nobody types the state of a call: it follows from the facts. The portal opens and closes it by itself, to the minute.',
    steps: [
      'Choose **Calls** in the menu and open one.',
      'Under **Dates** there are **Opens (Rome time)** and **Closes (Rome time)**. To prolong it type the new hour of closing and publish: the page shows the old date and the new one.',
      'To suspend it, or to say that the funds are used up, choose **What happened** under **Exception**, with the hour and the reason. If the page is in English as well, write the reason there too.',
    ],
    notes: [
      'Not yet open, open, closing soon (the last seven days), closed: at any hour the state follows from these dates.',
      'If the funds decide the end, choose that it closes when they are used up, and say when to look again.',
      'A closed call stays on the portal: do not withdraw it, complete it with its results.',
      'When it comes back, the menu with the three dots prepares its next edition: a new draft without the dates, acts and documents of this one.',
    ],
    picture: 'The dates of a call: when it opens, when it closes, further windows, the exception.',
  },
  {
    id: 'withdraw',
    title: 'Withdraw, delete, restore',
    about:
      'To withdraw takes the page off the portal and keeps the document. To delete moves it to the trash, from where it can return.',
    steps: [
      'In the form open the menu with three dots and press **Unpublish in Italiano**, or **Unpublish** for all languages.',
      'In the same menu **Delete** moves the document to the trash.',
      'In the list open **Trash** to find it and restore it.',
    ],
    notes: [
      'At the address of a page that is withdrawn in every language the portal says that it was withdrawn, and when. While the Italian text stays published, readers of English find that, with a note. Links to a page that is gone become text.',
      'Under **Versions** you find each earlier state: compare it, restore it in the language chosen above.',
    ],
    picture: 'The menu of the form with the entries to withdraw and to delete.',
  },
  {
    id: 'receipt',
    title: 'What receipts and alarms say',
    about:
      'Each request to publish has a receipt: in the form under “Is it live?”, and all of them together in the menu.',
    steps: ['Choose **Publications** in the menu: who published what, and how it went.'],
    notes: [
      'Queued and building: wait a few seconds.',
      'Live since…: the page is the one that readers see.',
      'Stopped, to be completed: something that readers need is missing. What was live stays live; complete the fields it names and publish again.',
      'A link that leads nowhere stops only the page it stands in.',
      'If the portal is held at an earlier release, the first page says who chose that: what is published waits.',
    ],
    picture: 'The list of publications with their state.',
  },
  {
    id: 'roles',
    title: 'Who may do what',
    about: 'Everybody has a role. Administrators change it, under Users.',
    steps: [],
    table: [
      ['', 'Translator', 'Author', 'Editor', 'Administrator'],
      ['Write drafts', 'in their own language', 'yes', 'yes', 'yes'],
      ['Create documents and upload images', 'no', 'yes', 'yes', 'yes'],
      ['Change dates, amounts and other facts', 'no', 'yes, as a draft', 'yes', 'yes'],
      ['Publish, withdraw, schedule', 'no', 'no', 'yes', 'yes'],
      ['Delete and restore', 'no', 'no', 'yes', 'yes'],
      ['Go back to an earlier release', 'no', 'no', 'yes', 'yes'],
      ['Manage users', 'no', 'no', 'no', 'yes'],
    ],
  },
  {
    id: 'trouble',
    title: 'When something does not work',
    about: 'Nothing that is live breaks because of a fault in a draft. Look first at what the message says.',
    steps: [],
    notes: [
      'The save is refused and a field is red: correct that field, the rest of your text is still there.',
      'The save is refused because the document has changed: compare the two versions and choose how to go on.',
      'There is no button to publish: your role writes drafts. Ask an editor.',
      'The receipt stays queued for more than a minute: tell whoever runs the portal. The publication goes out as soon as it can.',
      'Something is live that should not be: withdraw it, or ask an editor to go back to the earlier release.',
    ],
  },
]
