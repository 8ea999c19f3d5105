import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 480
const HEIGHT = 320
type Colour = readonly [number, number, number]
const WALL: Colour = [236, 240, 238]
const FLOOR: Colour = [206, 200, 188]
const COUNTER: Colour = [150, 112, 78]
const SIGN: Colour = [13, 106, 93]
const GLASS: Colour = [196, 222, 232]
const SKIN: Colour = [232, 190, 160]
const CLOTHES: readonly Colour[] = [
  [60, 90, 140],
  [150, 70, 70],
  [80, 120, 80],
  [110, 90, 130],
]

/** Paints the part of the picture for which a test holds. */
type Paint = (colour: Colour, covers: (x: number, y: number) => boolean) => void

/**
 * A hall as a picture to show as evidence: a counter with its windows and the people waiting, the fewer the later.
 * @param number 1, 2, … tells one picture from another
 * @returns a PNG
 */
export function drawHall(number: number): Buffer {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3)
  const paint: Paint = (colour, covers) => {
    for (let y = 0; y < HEIGHT; y += 1)
      for (let x = 0; x < WIDTH; x += 1) if (covers(x, y)) pixels.set(colour, (y * WIDTH + x) * 3)
  }
  paint(WALL, () => true)
  paint(FLOOR, (_x, y) => y > 210)
  for (let window = 0; window < 3; window += 1) {
    const left = 40 + window * 140
    paint(GLASS, (x, y) => x >= left && x < left + 110 && y >= 80 && y < 160)
    paint(SIGN, (x, y) => x >= left && x < left + 110 && y >= 50 && y < 70)
  }
  paint(COUNTER, (x, y) => x >= 20 && x < 460 && y >= 160 && y < 220)
  for (let person = 0; person < 5 - number; person += 1)
    paintPerson(paint, 70 + person * 95, 230, CLOTHES[person % CLOTHES.length] ?? SIGN)
  return encode(pixels)
}

function paintPerson(paint: Paint, x: number, y: number, clothes: Colour): void {
  paint(SKIN, (px, py) => (px - x) ** 2 + (py - y) ** 2 < 16 ** 2)
  paint(clothes, (px, py) => Math.abs(px - x) < 20 && py >= y + 16 && py < y + 75)
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
