import { App } from 'antd'
import { useEffect } from 'react'
import { appText } from './app.text'

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

/** `/` goes to the page's search field (`data-search`), `?` shows the shortcuts. */
export function useShortcuts(): void {
  const { message } = App.useApp()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') {
        const field = document.querySelector<HTMLElement>('[data-search] input, input[data-search]')
        if (!field) return
        event.preventDefault()
        field.focus()
      }
      if (event.key === '?') message.info(appText.help)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [message])
}
