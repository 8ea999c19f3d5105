import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from './storage'

/** A value that outlives the app and that components follow. */
export interface StoredState<T> {
  get(): T
  set(next: T): boolean
  subscribe(listener: () => void): () => void
}

/** Declares a value kept under `key`; it is read from the phone on first use. */
export function storedState<T>(key: string, initial: T): StoredState<T> {
  const listeners = new Set<() => void>()
  let current: { value: T } | undefined
  const get = () => {
    current ??= { value: readStored<T>(key) ?? initial }
    return current.value
  }
  return {
    get,
    set(next) {
      current = { value: next }
      const kept = writeStored(key, next)
      for (const listener of listeners) listener()
      return kept
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useStored<T>(state: StoredState<T>): T {
  return useSyncExternalStore(state.subscribe, state.get, state.get)
}
