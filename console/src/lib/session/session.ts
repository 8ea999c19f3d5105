const KEY = 'qingjian.session'

const listeners = new Set<() => void>()

/** The token of this browser tab's session. It ends with the tab; the server ends it earlier when it is idle or revoked. */
export function readSession(): string | undefined {
  return sessionStorage.getItem(KEY) ?? undefined
}

/** Keeps the token, or forgets it when it is undefined, and tells who listens. */
export function keepSession(token: string | undefined): void {
  if (token === undefined) sessionStorage.removeItem(KEY)
  else sessionStorage.setItem(KEY, token)
  for (const listener of listeners) listener()
}

/** Calls the listener whenever the session begins or ends; answers how to stop. */
export function watchSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
