import type { WindowDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { startOfDay } from '@qingjian/shared/calendar/day'
import type { Random } from '../random'
import { busynessOf, drawMinute } from './visiting-times'
import { badShareAt, charactersOf, type WindowCharacter } from './window-character'

/** One person at one window: when the card is scanned, and how likely the lower levels are. */
export interface PlannedVisit {
  window: WindowDocument
  day: string
  minute: number
  at: number
  bad: number
  middling: number
  /** Whether the rater taps a face and nothing else. */
  isSilent: boolean
}

/** Forty people who are all satisfied within half an hour: a window that asked for it. 就业服务 in 东关大街街道. */
const BURST = { windowId: 'hall-630102001-03', progress: 0.8, visits: 40, minute: 15 * 60, minutes: 30 }
const MINUTE_MS = 60_000

/** Visits day by day, each day's in the order of time. @param count visits in all, about */
export function* drawVisits(
  random: Random,
  windows: readonly WindowDocument[],
  days: readonly string[],
  count: number,
): Generator<PlannedVisit> {
  const characters = charactersOf(random, windows)
  const allCrowds = characters.reduce((sum, { crowd }) => sum + crowd, 0)
  const allDays = days.reduce((sum, day) => sum + busynessOf(day), 0)
  const burstDay = days[Math.floor(days.length * BURST.progress)]
  for (const [number, day] of days.entries()) {
    const midnight = startOfDay(day)
    const visits: PlannedVisit[] = []
    const add = (
      window: WindowDocument,
      minute: number,
      shares: Pick<WindowCharacter, 'middling' | 'silent'> & { bad: number },
    ) => {
      const { bad, middling, silent } = shares
      const at = midnight + minute * MINUTE_MS + random.below(MINUTE_MS)
      visits.push({ window, day, minute, at, bad, middling, isSilent: random.chance(silent) })
    }
    for (const [place, window] of windows.entries()) {
      const character = characters[place]
      if (!character) continue
      const mean = (count * character.crowd * busynessOf(day)) / allCrowds / allDays
      const { middling, silent } = character
      const shares = { bad: badShareAt(character, number / days.length), middling, silent }
      for (let left = random.count(mean); left > 0; left -= 1) add(window, drawMinute(random), shares)
      if (day !== burstDay || window._id !== BURST.windowId) continue
      for (let left = BURST.visits; left > 0; left -= 1)
        add(window, BURST.minute + random.below(BURST.minutes), { bad: 0, middling: 0, silent: 1 })
    }
    yield* visits.sort((one, other) => one.at - other.at)
  }
}
