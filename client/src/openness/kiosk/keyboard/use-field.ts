import { useEffect, useState } from 'react'
import { type Field, isField } from './typing'

/** The field that is being written in, which the machine's own keyboard leaves alone; none where there is none. */
export function useField(address: string): Field | undefined {
  const [field, setField] = useState<Field>()
  useEffect(() => {
    const enter = ({ target }: FocusEvent) => {
      if (!isField(target) || target.readOnly || target.disabled) return
      target.inputMode = 'none'
      setField(target)
    }
    const leave = () => setField(undefined)
    document.addEventListener('focusin', enter)
    document.addEventListener('focusout', leave)
    return () => {
      document.removeEventListener('focusin', enter)
      document.removeEventListener('focusout', leave)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that has gone takes its field along
  useEffect(() => setField(undefined), [address])
  return field
}
