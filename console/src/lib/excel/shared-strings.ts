import { readXml } from './xml-reader'

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

/** Excel writes characters that XML forbids, and carriage returns, as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Texts that cells point at by number. Rich text is put together; how it is pronounced (`rPh`) is left out. */
export async function readSharedStrings(pieces: AsyncIterable<string>): Promise<string[]> {
  const strings: string[] = []
  let string = ''
  let collecting = false
  let phonetic = false
  await readXml(pieces, {
    open: (name) => {
      if (name === 'si') string = ''
      else if (name === 'rPh') phonetic = true
      else if (name === 't') collecting = !phonetic
    },
    text: (text) => {
      if (collecting) string += text
    },
    close: (name) => {
      if (name === 't') collecting = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'si') strings.push(unescaped(string))
    },
  })
  return strings
}
