import { type PhotoFormat, photoFormatOf } from './photo-format'
import { stripJpeg } from './strip-jpeg'
import { stripPng } from './strip-png'
import { stripWebp } from './strip-webp'

/** Bytes of one photo at most. */
export const MOST_PHOTO_BYTES = 6 * 1024 * 1024

const STRIP: Record<PhotoFormat, (bytes: Buffer) => Buffer | undefined> = {
  jpg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
}

/**
 * Checks an upload by its content and removes what tells more than the picture: place, time, camera, hidden files
 * appended behind the image. Undefined when it is not a whole JPEG, PNG or WebP picture.
 */
export function cleanPhoto(upload: Uint8Array): { format: PhotoFormat; bytes: Buffer } | undefined {
  const bytes = Buffer.from(upload.buffer, upload.byteOffset, upload.byteLength)
  if (bytes.length > MOST_PHOTO_BYTES) return undefined
  const format = photoFormatOf(bytes)
  const stripped = format && STRIP[format](bytes)
  return format && stripped ? { format, bytes: stripped } : undefined
}
