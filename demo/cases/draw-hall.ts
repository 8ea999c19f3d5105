import { type Colour, drawPicture, type Paint } from '../pictures/draw-picture'

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

/**
 * A hall as a picture to show as evidence: a counter with its windows and the people waiting, the fewer the later.
 * @param number 1, 2, … tells one picture from another
 * @returns a PNG
 */
export function drawHall(number: number): Buffer {
  return drawPicture((paint) => {
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
  })
}

function paintPerson(paint: Paint, x: number, y: number, clothes: Colour): void {
  paint(SKIN, (px, py) => (px - x) ** 2 + (py - y) ** 2 < 16 ** 2)
  paint(clothes, (px, py) => Math.abs(px - x) < 20 && py >= y + 16 && py < y + 75)
}
