import type { Saving } from './saving'

/** Downloads it under a name. */
export async function saveInBrowser(picture: string, name: string): Promise<Saving> {
  const link = document.createElement('a')
  link.href = picture
  link.download = `${name}.jpg`
  document.body.append(link)
  link.click()
  link.remove()
  return 'started'
}
