const SIGNATURE_BYTES = 8
/** Length, type and checksum around a chunk's data. */
const CHUNK_FRAME_BYTES = 12
const KEPT = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs', 'sBIT']

/** A PNG without text, time and EXIF chunks and whatever follows its end; undefined when its chunks do not hold together. */
export function stripPng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE_BYTES)]
  let hasImage = false
  let at = SIGNATURE_BYTES
  while (at + CHUNK_FRAME_BYTES <= bytes.length) {
    const end = at + CHUNK_FRAME_BYTES + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (at === SIGNATURE_BYTES && type !== 'IHDR') return undefined
    if (KEPT.includes(type)) kept.push(bytes.subarray(at, end))
    hasImage ||= type === 'IDAT'
    if (type === 'IEND') return hasImage ? Buffer.concat(kept) : undefined
    at = end
  }
  return undefined
}
