/** An uploaded paper at most; photos are bounded by `clean-photo`. */
export const MOST_DOCUMENT_BYTES = 10 * 1024 * 1024
/** Bytes of one part of an upload from a PC: as base64 within the 100 KB that a call can carry. */
export const UPLOAD_PART_BYTES = 69_000
export const MOST_UPLOAD_PARTS = Math.ceil(MOST_DOCUMENT_BYTES / UPLOAD_PART_BYTES)
/** Files that are chosen at once. */
export const MOST_UPLOADS = 6
