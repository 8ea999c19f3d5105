import { type Colour, drawPicture, type Paint } from './draw-picture'

const SKY: Colour = [190, 214, 232]
const HILL: Colour = [128, 140, 104]
const FIELD: Colour = [176, 168, 112]
const SOIL: Colour = [150, 122, 90]
const CONCRETE: Colour = [196, 194, 188]
const LINE: Colour = [240, 238, 228]
const MACHINE: Colour = [196, 140, 48]
const BOARD: Colour = [120, 92, 68]
const SHEET: Colour = [250, 248, 242]
const INK: Colour = [110, 110, 110]

/** What pictures of works and papers show. */
export const WORKS_PICTURES = ['soil', 'laying', 'finished', 'posted'] as const
export type WorksPicture = (typeof WORKS_PICTURES)[number]

const HORIZON = 130

/** A road at three points of its making, or a board with a sheet on it. @returns a PNG */
export function drawWorks(picture: WorksPicture): Buffer {
  return drawPicture((paint) => (picture === 'posted' ? paintBoard(paint) : paintRoad(paint, picture)))
}

function paintRoad(paint: Paint, picture: Exclude<WorksPicture, 'posted'>): void {
  paint(SKY, () => true)
  paint(HILL, (x, y) => y > HORIZON - 26 - 18 * Math.sin(x / 70) && y <= HORIZON)
  paint(FIELD, (_x, y) => y > HORIZON)
  const isRoad = (x: number, y: number) => y > HORIZON && Math.abs(x - 240) < 14 + (y - HORIZON) * 0.82
  paint(SOIL, isRoad)
  // Concrete comes from the far end towards whoever looks.
  const laidUntil = { soil: HORIZON, laying: 215, finished: 320 }[picture]
  paint(CONCRETE, (x, y) => isRoad(x, y) && y <= laidUntil)
  if (picture === 'finished')
    paint(LINE, (x, y) => isRoad(x, y) && Math.abs(x - 240) < (y - HORIZON) * 0.03 && y % 40 < 24)
  if (picture === 'laying') {
    paint(MACHINE, (x, y) => x >= 200 && x < 290 && y >= 190 && y < 232)
    paint(INK, (x, y) => (x - 218) ** 2 + (y - 236) ** 2 < 196 || (x - 272) ** 2 + (y - 236) ** 2 < 196)
  }
}

function paintBoard(paint: Paint): void {
  paint(SKY, () => true)
  paint(BOARD, (x, y) => x > 60 && x < 420 && y > 40 && y < 280)
  paint(SHEET, (x, y) => x > 120 && x < 360 && y > 60 && y < 260)
  for (let row = 0; row < 8; row += 1)
    paint(INK, (x, y) => x > 145 && x < 335 - (row % 3) * 30 && y > 84 + row * 20 && y < 91 + row * 20)
}
