import type { Label } from '../labels.ts'
import { label } from '../labels.ts'
import type { Appointment } from './read-agenda.ts'

/** What will happen, in words. */
export const appointmentWords: Readonly<Record<Appointment['what'], Label>> = {
  publish: label('si pubblica', 'is published'),
  unpublish: label('si ritira', 'is withdrawn'),
  opens: label('apre', 'opens'),
  closes: label('chiude', 'closes'),
  suspends: label('è sospesa', 'is suspended'),
  resumes: label('riprende', 'resumes'),
  review: label('verifica dei fondi', 'funds are reviewed'),
  starts: label('comincia', 'starts'),
}
