import type { PayloadRequest } from 'payload'

/** The answer to what cannot be done: what is wrong, in the shape of Payload's own answers. */
export function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}

/** What a request says as JSON; null when it says none, or more than the characters it may have. */
export async function readJson(req: PayloadRequest, longest = Infinity): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  return text.length > longest ? null : parseJson(text)
}

/** What a text says as JSON; null when it says nothing. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
