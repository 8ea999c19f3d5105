import { madeWorkbook, zipped } from './testing/made-workbook'
import { rowsOf } from './testing/rows-of'

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const DIRECTORY_ENTRY = 0x02014b50

const WORD = {
  '_rels/.rels':
    '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/_rels/document.xml.rels': '<Relationships/>',
  'word/document.xml': '<w:document xmlns:w="w"><w:body/></w:document>',
}

const named = (name: string, ...parts: BlobPart[]) => new File(parts, name)
const wide = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]))

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer())
}

/** A workbook whose directory says of its largest part that it holds so many bytes. */
async function announcing(size: number): Promise<File> {
  const rows = '<row><c><v>1</v></c></row>'.repeat(100)
  const bytes = await bytesOf(madeWorkbook({ sheets: { 名单: rows } }))
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const isEntry = view.getUint32(at, true) === DIRECTORY_ENTRY
    if (isEntry && view.getUint32(at + 24, true) > 1000) view.setUint32(at + 24, size, true)
  }
  return named('名单.xlsx', bytes)
}

describe('a file that cannot be read', () => {
  it.each([
    ['a picture', () => named('照片.xlsx', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))],
    ['an empty file', () => named('名单.xlsx')],
    ['a zip file of something else', () => named('名单.xlsx', zipped({ 'photo.svg': '<svg/>' }))],
    ['a document of Word', () => named('名单.xlsx', zipped(WORD))],
    ['a picture called CSV', () => named('名单.csv', Uint8Array.from([0xff, 0xd8, 0, 0x10]))],
  ])('is no workbook: %s', async (_, file) => {
    await expect(rowsOf(file())).rejects.toMatchObject({ code: 'not-a-workbook' })
  })

  it('is no workbook when it is cut off or its XML is broken', async () => {
    const whole = madeWorkbook({ sheets: { 名单: '<row><c><v>1</v></c></row>' } })
    const half = named('名单.xlsx', (await bytesOf(whole)).slice(0, whole.size / 2))
    const broken = madeWorkbook({ sheets: { 名单: '<row><c><v>1</c></row>' } })
    const withoutText = madeWorkbook({ sheets: { 名单: '<row><c t="s"><v>7</v></c></row>' } })
    const tooWide = madeWorkbook({ sheets: { 名单: '<row><c r="ZZZZ1"><v>7</v></c></row>' } })
    for (const file of [half, broken, withoutText, tooWide])
      await expect(rowsOf(file)).rejects.toMatchObject({ code: 'not-a-workbook' })
  })

  it('is no workbook when a single figure of it was damaged', async () => {
    const bytes = await bytesOf(madeWorkbook({ sheets: { 名单: '<row><c><v>777</v></c></row>' } }))
    const at = new TextDecoder('latin1').decode(bytes).indexOf('777')
    bytes[at] = '8'.charCodeAt(0)
    await expect(rowsOf(named('名单.xlsx', bytes))).rejects.toMatchObject({ code: 'not-a-workbook' })
  })

  it('is told to be an old .xls, or encrypted, by what the compound file holds', async () => {
    const old = named('名单.xls', Uint8Array.from(COMPOUND), wide('Workbook'))
    await expect(rowsOf(old)).rejects.toMatchObject({ code: 'old-xls' })
    const encrypted = named('名单.xlsx', Uint8Array.from(COMPOUND), wide('EncryptedPackage'))
    await expect(rowsOf(encrypted)).rejects.toMatchObject({ code: 'encrypted' })
  })

  it('is too large when it would unpack to more than 500 MB, and damaged when it holds more than it says', async () => {
    await expect(rowsOf(await announcing(501 * 1024 * 1024))).rejects.toMatchObject({ code: 'too-large' })
    await expect(rowsOf(await announcing(1001))).rejects.toMatchObject({ code: 'not-a-workbook' })
  })
})
