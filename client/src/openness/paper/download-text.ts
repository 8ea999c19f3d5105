import { BYTE_ORDER_MARK } from './csv'

/** Has the browser save a text under a name, as a file that Excel opens. */
export function downloadText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // A browser that is slow to begin must still find it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
