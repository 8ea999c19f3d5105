import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const ENTRY_HEAD = 46

/** The files of a zip archive by name (APPNOTE 6.3: the central directory at its end leads to each). */
export function unzip(archive: ArrayBuffer): Map<string, Buffer> {
  const bytes = Buffer.from(archive)
  let end = bytes.length - 22
  while (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1
  const files = new Map<string, Buffer>()
  let entry = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at)) as [
      number,
      number,
      number,
    ]
    const size = bytes.readUInt32LE(entry + 20)
    const local = bytes.readUInt32LE(entry + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + size)
    const isPacked = bytes.readUInt16LE(entry + 10) !== 0
    files.set(
      bytes.toString('utf8', entry + ENTRY_HEAD, entry + ENTRY_HEAD + name),
      isPacked ? inflateRawSync(packed) : packed,
    )
    entry += ENTRY_HEAD + name + extra + comment
  }
  return files
}
