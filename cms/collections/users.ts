import type { CollectionConfig } from 'payload'
import { localeCodes, locales } from '../../i18n/locales.ts'
import { administrators } from '../access/administrators.ts'
import { roles } from '../access/roles.ts'
import { selfOrAdministrators } from '../access/self-or-administrators.ts'
import { staff } from '../access/staff.ts'
import { rememberAdminLanguage } from '../hooks/admin-language.ts'
import { endSessions } from '../hooks/end-sessions.ts'
import { invite, randomPassword } from '../hooks/invite.ts'
import { longPassword, longPasswordByLink } from '../hooks/long-password.ts'
import { refuseInactive } from '../hooks/refuse-inactive.ts'
import { groups, label, labels } from '../labels.ts'
import { invitation, passwordReset } from '../mail/messages.ts'
import { readEnvironment } from '../../environment.ts'

const onlyAdministrators = { create: administrators, update: administrators }

const roleLabels = {
  administrator: label('Amministratore: tutto, anche gli utenti', 'Administrator: everything, users included'),
  editor: label('Redattore: scrive e pubblica', 'Editor: writes and publishes'),
  author: label('Autore: scrive bozze', 'Author: writes drafts'),
  translator: label('Traduttore: scrive bozze in una lingua', 'Translator: writes drafts in one language'),
}

/** The people who keep the content. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: labels(label('Utente', 'User'), label('Utenti', 'Users')),
  access: {
    read: staff,
    create: administrators,
    update: selfOrAdministrators,
    delete: administrators,
    unlock: administrators,
    admin: ({ req }) => req.user !== null,
  },
  admin: {
    group: groups.portal,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'active'],
    description: label(
      'Chi aggiungi riceve una mail con cui sceglie la propria password: quella che scrivi qui vale solo fino ad allora.',
      'Whoever you add gets a mail to choose a password: the one you type here only holds until then.',
    ),
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    cookies: { sameSite: 'Strict', secure: readEnvironment().cmsUrl.startsWith('https:') },
    forgotPassword: {
      expiration: 24 * 60 * 60 * 1000,
      // Payload's limit on repeated requests writes outside its own transaction, for which SQLite would wait in vain.
      minRequestInterval: 0,
      generateEmailSubject: (args) => passwordReset(args).subject,
      generateEmailHTML: (args) => passwordReset(args).html,
    },
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: label('Nome e cognome', 'Name'), saveToJWT: true },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'author',
      label: label('Ruolo', 'Role'),
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: onlyAdministrators,
      saveToJWT: true,
    },
    {
      name: 'language',
      type: 'select',
      label: label('Lingua del traduttore', 'Language of the translator'),
      options: localeCodes.map((code) => ({ value: code, label: locales[code].name })),
      access: onlyAdministrators,
      saveToJWT: true,
      admin: { condition: (data) => data['role'] === 'translator' },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: label('Può accedere', 'May log in'),
      access: onlyAdministrators,
      admin: {
        description: label(
          'Se togli la spunta, le sue sessioni finiscono subito e le sue pubblicazioni programmate passano a te.',
          'Without it, sessions end at once and scheduled publications pass to you.',
        ),
      },
    },
  ],
  hooks: {
    beforeOperation: [longPasswordByLink],
    beforeValidate: [randomPassword, longPassword],
    beforeChange: [endSessions],
    beforeLogin: [refuseInactive],
    afterLogin: [rememberAdminLanguage],
    afterChange: [invite(invitation)],
  },
}
