import { useSyncExternalStore } from 'react'
import { readSession, watchSession } from './session'

/** The session's token, or undefined when nobody is signed in; follows every change of it. */
export function useSession(): string | undefined {
  return useSyncExternalStore(watchSession, readSession)
}
