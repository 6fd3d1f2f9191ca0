import { z } from 'zod'

const refused = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z
        .object({ errors: z.array(z.object({ label: z.string().catch(''), message: z.string() })) })
        .nullish()
        .catch(null),
    }),
  ),
})

/** What the CMS answered to something that it was asked to do: why not, as it says it, when it said so. */
export type Answer = { isDone: true; body: unknown } | { isDone: false; why: string | null }

/** Asks the CMS for something, in the language of the admin. */
export async function post(path: string, body: object): Promise<Answer> {
  const init = { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
  const response = await fetch(path, init).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (response?.ok) return { isDone: true, body: answer }
  const error = refused.safeParse(answer).data?.errors[0]
  const fields = error?.data?.errors.map(({ label, message }) => (label ? `${label}: ${message}` : message)) ?? []
  return { isDone: false, why: fields.length > 0 ? fields.join(' ') : (error?.message ?? null) }
}
