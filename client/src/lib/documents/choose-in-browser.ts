import type { KeptDocument } from './kept-document'

/** A browser keeps about 5 MB for a site, and a file takes a third more there; the photos need some of it. */
const MOST_BYTES = 2 * 1024 * 1024

/** Picks a PDF out of the browser's files, as a data URL. */
export async function chooseInBrowser(): Promise<KeptDocument | 'too-large' | undefined> {
  const file = await pickFile('application/pdf')
  if (!file) return undefined
  if (file.size > MOST_BYTES) return 'too-large'
  return { name: file.name, path: await dataUrlOf(file) }
}

function pickFile(type: string): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = type
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]), { once: true })
    input.addEventListener('cancel', () => resolve(undefined), { once: true })
    input.click()
  })
}

function dataUrlOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('the file cannot be read'))
    reader.readAsDataURL(file)
  })
}
