import { useEffect } from 'react'

/** A press on a key must not take the caret out of the field. */
export function useKeptFocus(): void {
  useEffect(() => {
    const keep = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('.keyboard')) event.preventDefault()
    }
    document.addEventListener('mousedown', keep)
    return () => document.removeEventListener('mousedown', keep)
  }, [])
}
