/** The polynomial of CRC-32, bits reversed (ISO 3309). */
const POLYNOMIAL = 0xedb88320

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? POLYNOMIAL ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** The CRC-32 of bytes that follow those whose CRC-32 is `before`; 0 at the beginning. */
export function checksum(bytes: Uint8Array, before: number): number {
  let rest = ~before
  for (let n = 0; n < bytes.length; n += 1) {
    rest = (TABLE[(rest ^ (bytes[n] as number)) & 0xff] as number) ^ (rest >>> 8)
  }
  return ~rest >>> 0
}
