const HEADER_BYTES = 12
const KEPT = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']
/** Bits of VP8X that announce EXIF and XMP chunks (WebP container specification). */
const METADATA_FLAGS = 0x08 | 0x04

/** A WebP without EXIF and XMP chunks and whatever follows its end; undefined when its chunks do not hold together. */
export function stripWebp(bytes: Buffer): Buffer | undefined {
  const end = 8 + bytes.readUInt32LE(4)
  if (end > bytes.length) return undefined
  const kept: Buffer[] = []
  let hasImage = false
  let at = HEADER_BYTES
  while (at + 8 <= end) {
    const type = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    const next = at + 8 + size + (size % 2)
    if (next > end) return undefined
    if (KEPT.includes(type)) {
      const chunk = Buffer.from(bytes.subarray(at, next))
      if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~METADATA_FLAGS
      kept.push(chunk)
    }
    hasImage ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF'
    at = next
  }
  if (!hasImage) return undefined
  const body = Buffer.concat(kept)
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  header.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([header, body])
}
