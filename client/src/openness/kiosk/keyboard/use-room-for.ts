import { useEffect } from 'react'
import type { Field } from './typing'

/** Pages and what is open on top of them end above the keyboard, and the field that is written in is in sight. */
export function useRoomFor(field: Field): void {
  useEffect(() => {
    document.documentElement.classList.add('kiosk--writing')
    field.scrollIntoView({ block: 'center' })
    return () => document.documentElement.classList.remove('kiosk--writing')
  }, [field])
}
