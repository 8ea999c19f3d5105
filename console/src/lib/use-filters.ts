import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** The filters of a list by name; one that is not set is missing. */
export type Filters<Name extends string> = Partial<Record<Name, string>>

/** Filters kept in the address, so that a list can be reloaded, sent to a colleague, and found again with 后退. */
export function useFilters<Name extends string>(
  names: readonly Name[],
): [Filters<Name>, (changes: Filters<Name>) => void] {
  const [parameters, setParameters] = useSearchParams()
  const filters: Filters<Name> = {}
  for (const name of names) {
    const value = parameters.get(name)
    if (value !== null && value !== '') filters[name] = value
  }
  const change = useCallback(
    (changes: Filters<Name>) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [name, value] of Object.entries(changes) as [Name, string | undefined][]) {
            if (value === undefined || value === '') after.delete(name)
            else after.set(name, value)
          }
          return after
        },
        { replace: true },
      ),
    [setParameters],
  )
  return [filters, change]
}
