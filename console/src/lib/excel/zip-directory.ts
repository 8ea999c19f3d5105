import { soundly, WorkbookError } from './workbook-error'

/** A part of a zip file as its central directory tells of it; sizes and places in bytes. */
export interface ZipPart {
  /** Where its local header begins. */
  at: number
  packed: number
  unpacked: number
  /** CRC-32 of what is unpacked. */
  checksum: number
  /** 0 stored, 8 deflated. */
  method: number
}

/** Parts by name, in small letters and without a leading slash. */
export type ZipDirectory = ReadonlyMap<string, ZipPart>

const END = 0x06054b50
const END_64 = 0x06064b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const ENCRYPTED = 1
/** A comment of up to 65,535 bytes may follow; before the end stands what zip64 adds. */
const TAIL = END_LENGTH + 0xffff
const IN_ZIP64 = 0xffffffff

/** Bytes of a blob; fewer when it ends before. */
export async function bytesOf(blob: Blob, from: number, to: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(from, to).arrayBuffer())
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the central directory stands. Offsets of zip64 are read as numbers: a file of 2^53 bytes does not exist. */
function directoryPlace(tail: DataView): { at: number; length: number } {
  let end = tail.byteLength - END_LENGTH
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1
  if (end < 0) throw new WorkbookError('not-a-workbook')
  const place = { length: tail.getUint32(end + 12, true), at: tail.getUint32(end + 16, true) }
  if (place.at !== IN_ZIP64 && place.length !== IN_ZIP64) return place
  let end64 = end - 56
  while (end64 >= 0 && tail.getUint32(end64, true) !== END_64) end64 -= 1
  return {
    length: Number(tail.getBigUint64(end64 + 40, true)),
    at: Number(tail.getBigUint64(end64 + 48, true)),
  }
}

/** Sizes and place that do not fit into 32 bits, or that the writer put there all the same. */
function widened(part: ZipPart, extra: DataView): ZipPart {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue
    let next = at + 4
    const wide = (value: number) => {
      if (value !== IN_ZIP64) return value
      next += 8
      return Number(extra.getBigUint64(next - 8, true))
    }
    const unpacked = wide(part.unpacked)
    const packed = wide(part.packed)
    return { ...part, unpacked, packed, at: wide(part.at) }
  }
  return part
}

/**
 * What a zip file holds, read from its end, so that parts can be read in whatever order they are needed and compressed
 * bytes are never searched for headers. @throws WorkbookError `not-a-workbook`, `encrypted`
 */
export async function readZipDirectory(file: Blob): Promise<ZipDirectory> {
  const tail = await bytesOf(file, Math.max(0, file.size - TAIL), file.size)
  const place = soundly(() => directoryPlace(viewOf(tail)))
  const bytes = await bytesOf(file, place.at, place.at + place.length)
  return soundly(() => {
    const view = viewOf(bytes)
    const names = new TextDecoder()
    const parts = new Map<string, ZipPart>()
    for (let at = 0; at + ENTRY_LENGTH <= bytes.length && view.getUint32(at, true) === ENTRY; ) {
      if (view.getUint16(at + 8, true) & ENCRYPTED) throw new WorkbookError('encrypted')
      const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true)
      const extraEnd = nameEnd + view.getUint16(at + 30, true)
      const name = names.decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd))
      const part = {
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      }
      parts.set(
        name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(),
        widened(part, viewOf(bytes.subarray(nameEnd, extraEnd))),
      )
      at = extraEnd + view.getUint16(at + 32, true)
    }
    return parts
  })
}
