import { SaxesParser } from 'saxes'
import { soundly } from './workbook-error'

/** What a reader of XML is told; names come without their prefix, since writers choose prefixes freely. */
export interface XmlListener {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

export interface XmlReader {
  /** Takes the next piece of the document. @throws WorkbookError `not-a-workbook` when it is not well-formed */
  write: (text: string) => void
  /** Says that the document is over. @throws WorkbookError `not-a-workbook` when it is not */
  end: () => void
}

/** A name without its prefix: `x:row` is `row`. */
export function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** Reads XML piece by piece. Entities of a document type are not expanded, nor is anything fetched. */
export function xmlReader({ close, open, text }: XmlListener): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes))
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return {
    write: (piece) => soundly(() => void parser.write(piece)),
    end: () => soundly(() => void parser.close()),
  }
}

/** Reads a whole document. @throws WorkbookError `not-a-workbook` when it is not well-formed */
export async function readXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  const reader = xmlReader(listener)
  for await (const piece of pieces) reader.write(piece)
  reader.end()
}
