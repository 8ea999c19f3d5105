/** The picture as a file that a browser can hand on. */
function fileOf(picture: string, name: string): File {
  const characters = atob(picture.slice(picture.indexOf(',') + 1))
  const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0))
  return new File([bytes], `${name}.jpg`, { type: 'image/jpeg' })
}

/** WeChat’s own browser cannot; there a long press does it. */
export function canShareInBrowser(picture: string, name: string): boolean {
  return navigator.canShare?.({ files: [fileOf(picture, name)] }) ?? false
}

/** The phone’s own panel for handing on. */
export function shareInBrowser(picture: string, name: string): Promise<void> {
  return navigator.share({ files: [fileOf(picture, name)] })
}
