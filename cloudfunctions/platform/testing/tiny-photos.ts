/** Pictures as small as their formats allow, with places to hide things in. */

function jpegSegment(marker: number, payload: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  const body = Buffer.from(payload, 'latin1')
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A JPEG's segments with more of them (marker and payload) put before its scan. */
export function tinyJpeg(more: [marker: number, payload: string][] = []): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0'),
    ...more.map(([marker, payload]) => jpegSegment(marker, payload)),
    jpegSegment(0xdb, 'quantisation table'),
    jpegSegment(0xda, 'scan header'),
    // A stuffed 0xff and a restart marker belong to the data.
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ])
}

function pngChunk(type: string, payload: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(payload.length)
  return Buffer.concat([length, Buffer.from(type + payload, 'latin1'), Buffer.from('crc.')])
}

export function tinyPng(more: [type: string, payload: string][] = []): Buffer {
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', 'width, height'),
    ...more.map(([type, payload]) => pngChunk(type, payload)),
    pngChunk('IDAT', 'pixels'),
    pngChunk('IEND', ''),
  ])
}

function webpChunk(type: string, payload: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(payload.length)
  return Buffer.concat([Buffer.from(type, 'latin1'), size, payload, Buffer.alloc(payload.length % 2)])
}

/** A WebP whose header announces EXIF and XMP, as cameras write it. */
export function tinyWebp(more: [type: string, payload: string][] = []): Buffer {
  const body = Buffer.concat([
    webpChunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    webpChunk('VP8 ', Buffer.from('pixel')),
    ...more.map(([type, payload]) => webpChunk(type, Buffer.from(payload))),
  ])
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  header.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([header, body])
}
