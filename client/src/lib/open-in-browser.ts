/** Opens a link beside the page, or in its place where the browser opens no second window after an answer was awaited. */
export async function openInBrowser(url: string): Promise<boolean> {
  const beside = window.open(url, '_blank')
  if (beside) beside.opener = null
  else window.location.assign(url)
  return true
}
