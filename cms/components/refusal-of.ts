/** Why the CMS refused something, as it says it; null when it does not. */
export async function refusalOf(response: Response | null): Promise<string | null> {
  const answer = (await response?.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  return answer?.errors?.[0]?.message ?? null
}
