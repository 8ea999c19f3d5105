import { useCallback, useEffect, useRef } from 'react'

const stay = (event: BeforeUnloadEvent) => event.preventDefault()

/** Has the browser ask before it closes what was typed; to be told of the first change. Ends with the form. */
export function useLeaveGuard(): () => void {
  const isGuarding = useRef(false)
  useEffect(() => () => window.removeEventListener('beforeunload', stay), [])
  return useCallback(() => {
    if (isGuarding.current) return
    isGuarding.current = true
    window.addEventListener('beforeunload', stay)
  }, [])
}
