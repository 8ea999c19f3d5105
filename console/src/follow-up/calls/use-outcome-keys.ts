import { CALL_RESULTS, type CallResult } from '@qingjian/shared/follow-up/follow-up-states'
import { useEffect, useRef } from 'react'

interface OutcomeKeys {
  onChoose: (result: CallResult) => void
  onSubmit: () => void
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select') !== null
}

/** With one hand on the telephone: a digit chooses the result, Ctrl+Enter records it, even from the note. */
export function useOutcomeKeys(keys: OutcomeKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        latest.current.onSubmit()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const result = /^[1-9]$/.test(event.key) ? CALL_RESULTS[Number(event.key) - 1] : undefined
      if (result !== undefined) latest.current.onChoose(result)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
