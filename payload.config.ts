import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { it } from '@payloadcms/translations/languages/it'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { administrators } from './cms/access/administrators.ts'
import { areas } from './cms/collections/areas.ts'
import { callChanges } from './cms/collections/call-changes.ts'
import { calls } from './cms/collections/calls.ts'
import { documents } from './cms/collections/documents.ts'
import { events } from './cms/collections/events.ts'
import { feedback } from './cms/collections/feedback.ts'
import { leases } from './cms/collections/leases.ts'
import { media } from './cms/collections/media.ts'
import { news } from './cms/collections/news.ts'
import { organisations } from './cms/collections/organisations.ts'
import { pages } from './cms/collections/pages.ts'
import { places } from './cms/collections/places.ts'
import { publications } from './cms/collections/publications.ts'
import { redirects } from './cms/collections/redirects.ts'
import { revisions } from './cms/collections/revisions.ts'
import { drafts } from './cms/collections/drafts.ts'
import { notices } from './cms/collections/notices.ts'
import { remarks } from './cms/collections/remarks.ts'
import { sharedDrafts } from './cms/collections/shared-drafts.ts'
import { stories } from './cms/collections/stories.ts'
import { studies } from './cms/collections/studies.ts'
import { topics } from './cms/collections/topics.ts'
import { users } from './cms/collections/users.ts'
import { database } from './cms/database/adapter.ts'
import { bodyFeatures } from './cms/fields/body.ts'
import { navigation } from './cms/globals/navigation.ts'
import { settings } from './cms/globals/settings.ts'
import { checklistEndpoint } from './cms/checklist/endpoint.ts'
import { handbookEndpoint } from './cms/handbook/picture.ts'
import { intakeEndpoint } from './cms/intake/endpoint.ts'
import { eraseDaily } from './cms/intake/erase.ts'
import { synonyms } from './cms/globals/synonyms.ts'
import { checkLinksNightly } from './cms/links/nightly.ts'
import { adminIcon } from './cms/admin-icon.ts'
import { adminWords } from './cms/admin-words.ts'
import { holdJobs } from './cms/publishing/job-lease.ts'
import { editionEndpoint } from './cms/editions/endpoint.ts'
import { noticeEndpoints } from './cms/notices/endpoints.ts'
import { keepTelling } from './cms/notices/keep-telling.ts'
import { livePreview } from './cms/preview/live-preview.ts'
import { previewEndpoints } from './cms/preview/endpoints.ts'
import { releaseEndpoints } from './cms/publishing/release-endpoints.ts'
import { scheduleEndpoints } from './cms/publishing/schedule-endpoints.ts'
import { scheduledPublication } from './cms/publishing/scheduled.ts'
import { backlinksEndpoint } from './cms/references/endpoint.ts'
import { reviewEndpoints } from './cms/reviews/endpoints.ts'
import { searchEndpoint } from './cms/search/endpoint.ts'
import { selectionEndpoints } from './cms/selection/endpoints.ts'
import { verifyEndpoint } from './cms/publishing/verify-endpoint.ts'
import { presenceEndpoint } from './cms/saves/presence.ts'
import { translationsEndpoint } from './cms/translations/endpoint.ts'
import { mailTransport } from './cms/mail/transport.ts'
import { romeZone } from './content/rome-time.ts'
import { readEnvironment, root } from './environment.ts'
import { defaultLocale, localeCodes, locales } from './i18n/locales.ts'

const environment = readEnvironment()

/** The CMS on one page: lists and wires, decides nothing. */
export default buildConfig({
  secret: environment.secret,
  serverURL: environment.cmsUrl,
  csrf: [environment.cmsUrl],
  db: database(environment),
  email: mailTransport(environment),
  collections: [
    calls,
    places,
    stories,
    studies,
    news,
    events,
    pages,
    areas,
    organisations,
    topics,
    media,
    documents,
    redirects,
    callChanges,
    revisions,
    publications,
    feedback,
    users,
    leases,
    sharedDrafts,
    drafts,
    remarks,
    notices,
  ],
  endpoints: [
    intakeEndpoint,
    ...previewEndpoints,
    ...releaseEndpoints,
    ...scheduleEndpoints,
    verifyEndpoint,
    backlinksEndpoint,
    translationsEndpoint,
    checklistEndpoint,
    presenceEndpoint,
    ...reviewEndpoints,
    ...noticeEndpoints,
    handbookEndpoint,
    searchEndpoint,
    editionEndpoint,
    ...selectionEndpoints,
  ],
  globals: [settings, navigation, synonyms],
  localization: {
    locales: localeCodes.map((code) => ({ code, label: locales[code].name })),
    defaultLocale,
    fallback: false,
    // The button publishes the language at hand; the others keep their own status.
    defaultLocalePublishOption: 'active',
  },
  i18n: { supportedLanguages: { it, en }, fallbackLanguage: 'it', translations: adminWords },
  editor: lexicalEditor({ features: bodyFeatures }),
  experimental: { localizeStatus: true },
  // Characters in any text that names no limit of its own.
  defaultMaxTextLength: 5_000,
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  // One JSON object a line, for whoever collects logs; tests switch it off with DISABLE_LOGGING.
  logger: { options: { level: 'info' } },
  sharp,
  // Above the limit of a picture or document, which is refused at its field; this one stops the transfer.
  upload: {
    limits: { fileSize: 40_000_000 },
    abortOnLimit: true,
    responseOnLimit:
      'Il file supera i 20 MB: riducilo o dividilo. / The file is larger than 20 MB: make it smaller or split it.',
  },
  jobs: {
    tasks: [scheduledPublication],
    access: { run: administrators },
    // Many contents may be due at the same hour.
    autoRun: [{ cron: '*/5 * * * * *', queue: 'default', limit: 100 }],
    shouldAutoRun: async (payload) => {
      await eraseDaily(payload)
      const isHeld = await holdJobs(payload)
      // Mail and other sites take their time; what is scheduled does not wait for them.
      if (isHeld) void keepTelling(payload)
      if (isHeld) checkLinksNightly(payload)
      return isHeld
    },
  },
  admin: {
    user: users.slug,
    // At the right they would cover what stands beside the form.
    toast: { position: 'bottom-left' },
    // Payload's own default asks a third party for a picture.
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    timezones: { defaultTimezone: romeZone, supportedTimezones: [{ label: 'Roma', value: romeZone }] },
    meta: { titleSuffix: ' · Manifattura Milano', icons: [adminIcon] },
    importMap: {
      baseDir: path.join(root, 'cms'),
      importMapFile: path.join(root, 'cms/app/(payload)/admin/importMap.js'),
    },
    livePreview,
    components: {
      actions: ['/components/SearchEverywhere#SearchEverywhere', '/components/Shortcuts#Shortcuts'],
      beforeLogin: ['/components/LogInRuler#LogInRuler'],
      afterLogin: ['/components/ForgetRefusals#ForgetRefusals'],
      beforeDashboard: [
        '/components/Tour#Tour',
        '/components/Welcome#Welcome',
        '/components/ProofAlarm#ProofAlarm',
        '/components/Desk#Desk',
        '/components/Agenda#Agenda',
        '/components/Releases#Releases',
        '/components/Missing#Missing',
        '/components/PictureGaps#PictureGaps',
        '/components/BrokenLinks#BrokenLinks',
      ],
      logout: { Button: '/components/LogOut#LogOut' },
      afterNavLinks: ['/components/NewsroomLinks#NewsroomLinks'],
      views: {
        audit: {
          path: '/audit',
          Component: '/components/AuditView#AuditView',
          meta: { title: 'Obblighi / Duties' },
        },
        agenda: {
          path: '/agenda',
          Component: '/components/Agenda#AgendaView',
          meta: { title: 'Calendario / Calendar' },
        },
        translations: {
          path: '/translations',
          Component: '/components/TranslationsView#TranslationsView',
          meta: { title: 'Traduzioni / Translations' },
        },
        handbook: {
          path: '/handbook',
          Component: '/components/Handbook#Handbook',
          meta: { title: 'Manuale / Handbook' },
        },
      },
      graphics: { Icon: '/components/Mark#Icon', Logo: '/components/Mark#Logo' },
    },
  },
  typescript: { outputFile: path.join(root, 'cms/payload-types.ts'), autoGenerate: false },
})
