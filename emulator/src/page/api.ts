/** Calls the emulator's inspection API. @throws Error with the emulator's message */
export async function api<Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> {
  const response = await fetch(`/emulator/api/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  const answer = (await response.json()) as Answer & { message?: string }
  if (!response.ok) throw new Error(answer.message ?? response.statusText)
  return answer
}

/** A path of the API with its parts encoded. */
export function path(...parts: string[]): string {
  return parts.map(encodeURIComponent).join('/')
}
