import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 480
const HEIGHT = 320
export type Colour = readonly [number, number, number]

/** Paints the part of the picture for which a test holds. */
export type Paint = (colour: Colour, covers: (x: number, y: number) => boolean) => void

/** A picture as it is painted, part by part. @returns a PNG */
export function drawPicture(draw: (paint: Paint) => void): Buffer {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3)
  draw((colour, covers) => {
    for (let y = 0; y < HEIGHT; y += 1)
      for (let x = 0; x < WIDTH; x += 1) if (covers(x, y)) pixels.set(colour, (y * WIDTH + x) * 3)
  })
  return encode(pixels)
}

/** Rows with the filter `none` before each, 8 bits a colour. */
function encode(pixels: Buffer): Buffer {
  const rows: Buffer[] = []
  for (let y = 0; y < HEIGHT; y += 1)
    rows.push(Buffer.from([0]), pixels.subarray(y * WIDTH * 3, (y + 1) * WIDTH * 3))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
