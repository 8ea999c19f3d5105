import { useCallback, useEffect, useState } from 'preact/hooks'
import { api } from './api'

export interface Resource<Value> {
  value: Value | undefined
  failure: string | undefined
  reload(): void
}

/** Reads from the API, and again every `everyMilliseconds` while the page is visible. */
export function useResource<Value>(path: string, everyMilliseconds?: number): Resource<Value> {
  const [state, setState] = useState<{ path: string; value?: Value; failure?: string }>({ path })
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((before) => before + 1), [])

  useEffect(() => {
    let current = true
    api<Value>(path).then(
      (value) => current && setState({ path, value }),
      (error: unknown) =>
        current && setState({ path, failure: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      current = false
    }
  }, [path, turn])

  useEffect(() => {
    if (everyMilliseconds === undefined) return
    const timer = setInterval(() => document.visibilityState === 'visible' && reload(), everyMilliseconds)
    return () => clearInterval(timer)
  }, [everyMilliseconds, reload])

  return { value: state.path === path ? state.value : undefined, failure: state.failure, reload }
}
