const MARKER = 0xff
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
/** What is needed to draw, by marker and the name it begins with: JFIF, colour profile, Adobe's colour transform. */
const KEPT_APPLICATION_SEGMENTS: Record<number, string> = {
  224: 'JFIF\0',
  226: 'ICC_PROFILE\0',
  238: 'Adobe',
}

/** Other application data (EXIF, XMP, further pictures, thumbnails) and comments go. */
function isKept(marker: number, payload: Buffer): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef
  if (!isApplication) return marker !== 0xfe
  const name = KEPT_APPLICATION_SEGMENTS[marker]
  return name !== undefined && payload.toString('latin1', 0, name.length) === name
}

/** End of the entropy-coded data that begins at `offset`: the next real marker. */
function endOfScan(bytes: Buffer, offset: number): number {
  let at = offset
  for (;;) {
    at = bytes.indexOf(MARKER, at)
    if (at < 0 || at + 1 >= bytes.length) return -1
    const next = bytes[at + 1] ?? 0
    const isStuffedOrRestart = next === 0 || (next >= 0xd0 && next <= 0xd7) || next === MARKER
    if (!isStuffedOrRestart) return at
    at += next === MARKER ? 1 : 2
  }
}

/** A JPEG without EXIF, XMP, comments and whatever follows its end; undefined when its segments do not hold together. */
export function stripJpeg(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let hasScan = false
  let at = 2
  while (at + 4 <= bytes.length || bytes[at + 1] === END_OF_IMAGE) {
    if (bytes[at] !== MARKER) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === MARKER) {
      at += 1
      continue
    }
    if (marker === END_OF_IMAGE) {
      kept.push(bytes.subarray(at, at + 2))
      return hasScan ? Buffer.concat(kept) : undefined
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return undefined
    const whole = marker === START_OF_SCAN ? endOfScan(bytes, end) : end
    if (whole < 0) return undefined
    if (isKept(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, whole))
    hasScan ||= marker === START_OF_SCAN
    at = whole
  }
  return undefined
}
