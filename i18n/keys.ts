/**
 * Every interface text, with a note for the translator. A key with plural forms is listed once,
 * without its suffix; the JSON files hold `key_one`, `key_other` and what else the language needs.
 */
export const keys = {
  'route.calls': 'Word in URLs for calls; lower case, a-z and hyphen only',
  'route.places': 'Word in URLs for places',
  'route.stories': 'Word in URLs for stories',
  'route.news': 'Word in URLs for news',
  'route.events': 'Word in URLs for events',
  'route.pages': 'Word in URLs for the pages of the programme',
  'route.areas': 'Word in URLs for the areas of intervention',
  'route.organisations': 'Word in URLs for organisations',
  'route.topics': 'Word in URLs for topics',
  'route.portal': 'Word in URLs for the pages about the portal itself (privacy, accessibility)',
  'site.name': 'Name of the programme and of the portal; not translated',
} as const

export type Key = keyof typeof keys
