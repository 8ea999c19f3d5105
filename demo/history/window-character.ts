import type { WindowDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { DISTRICT_HALL } from '../places/build-places'
import type { Random } from '../random'

/** How a window does over the history: how many people come compared with the others, and shares of the lower levels. */
export interface WindowCharacter {
  crowd: number
  /** Share of 不满意 at the beginning and at the end; it changes evenly between the two. */
  bad: readonly [number, number]
  /** Share of 基本满意. */
  middling: number
  /** Share of raters who tap a face and nothing else, beyond those who do so anyway. */
  silent: number
}

/** Windows that stand out, so that a board has something to find. */
const STANDING_OUT: Record<string, WindowCharacter> = {
  // 住房保障 does badly all year, 民政救助 in 乐家湾镇 worse every month.
  [`${DISTRICT_HALL}-18`]: { crowd: 1.4, bad: [0.2, 0.2], middling: 0.22, silent: 0 },
  'hall-630102100-02': { crowd: 1.2, bad: [0.05, 0.24], middling: 0.18, silent: 0 },
  // 医保报销 has put right what went wrong.
  [`${DISTRICT_HALL}-07`]: { crowd: 1.8, bad: [0.22, 0.03], middling: 0.12, silent: 0 },
  // 综合服务 in 火车站街道: nobody was ever less than satisfied, and hardly anybody had more to say.
  'hall-630102005-04': { crowd: 1.1, bad: [0, 0], middling: 0, silent: 0.9 },
}

/** The character of each window, in their order. */
export function charactersOf(random: Random, windows: readonly WindowDocument[]): WindowCharacter[] {
  return windows.map(({ _id, hallId }) => {
    const busiest = hallId === DISTRICT_HALL ? 2 : 1.1
    const ordinary: WindowCharacter = {
      crowd: random.between(0.4, busiest),
      bad: [random.between(0.01, 0.06), random.between(0.01, 0.05)],
      middling: random.between(0.05, 0.14),
      silent: 0,
    }
    return STANDING_OUT[_id] ?? ordinary
  })
}

/** The share of 不满意 at a point of the history. @param progress 0 at its beginning, 1 at its end */
export function badShareAt({ bad: [first, last] }: WindowCharacter, progress: number): number {
  return first + (last - first) * progress
}
