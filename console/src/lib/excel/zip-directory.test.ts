import { readZipDirectory } from './zip-directory'

const ELSEWHERE = 0xffffffff
const NAME = 'XL/a.xml'

/** Bytes with whole numbers written into them, each at its place, of 2, 4 or 8 bytes. */
function record(length: number, fields: readonly [at: number, bytes: 2 | 4 | 8, value: number][]) {
  const view = new DataView(new ArrayBuffer(length))
  for (const [at, bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else if (bytes === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
  }
  return new Uint8Array(view.buffer)
}

/** A directory of one part, as writers make it that always write zip64 (APPNOTE 4.3.12–4.3.16, 4.5.3). */
function inZip64(): Blob {
  const entry = record(46, [
    [0, 4, 0x02014b50],
    [10, 2, 8],
    [16, 4, 77],
    [20, 4, ELSEWHERE],
    [24, 4, ELSEWHERE],
    [28, 2, NAME.length],
    [30, 2, 28],
    [42, 4, ELSEWHERE],
  ])
  const extra = record(28, [
    [0, 2, 1],
    [2, 2, 24],
    [4, 8, 5000],
    [12, 8, 600],
    [20, 8, 40],
  ])
  const end64 = record(56, [
    [0, 4, 0x06064b50],
    [40, 8, entry.length + NAME.length + extra.length],
    [48, 8, 0],
  ])
  const locator = record(20, [[0, 4, 0x07064b50]])
  const end = record(22, [
    [0, 4, 0x06054b50],
    [12, 4, ELSEWHERE],
    [16, 4, ELSEWHERE],
  ])
  return new Blob([entry, NAME, extra, end64, locator, end])
}

describe('the directory of a zip file', () => {
  it('is found and read where writers use zip64', async () => {
    expect(Object.fromEntries(await readZipDirectory(inZip64()))).toEqual({
      'xl/a.xml': { method: 8, checksum: 77, packed: 600, unpacked: 5000, at: 40 },
    })
  })
})
