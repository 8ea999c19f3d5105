import { useSyncExternalStore } from 'react'

/** What was done with a reminder after the list was read. */
export interface Seen {
  isRead: boolean
  /** UTC milliseconds. */
  acknowledgedAt?: number
}

const UNSEEN: Seen = { isRead: false }
const listeners = new Set<() => void>()
const seen = new Map<string, Seen>()

/** Notes it for the list that lies below the page, which then need not be asked for again. */
export function noteSeen(id: string, patch: Omit<Seen, 'isRead'> = {}): void {
  seen.set(id, { ...seen.get(id), ...patch, isRead: true })
  for (const listener of listeners) listener()
}

function follow(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What has been done with a reminder since the app was opened; nothing is kept on the phone. */
export function useSeen(id: string): Seen {
  const snapshot = () => seen.get(id) ?? UNSEEN
  return useSyncExternalStore(follow, snapshot, snapshot)
}
