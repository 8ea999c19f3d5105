/** Has the browser save something under a name. */
export function downloadFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // A browser that is slow to begin must still find it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
