import { listMine } from '@qingjian/shared/rating/rating.contracts'
import { startBenchHouse, warmUp } from './bench-house'
import { atMost, type Figure } from './figure'
import { interleave, timeOf } from './interleave'
import { BUSY_RATER, BUSY_RATER_KEY, buildRatingHistory } from './rating-history'

const PAGE = 20
const LAST_PAGE = 1000
/** A full thousand pages, and ratings beyond them, so that the last page is like the first. */
const HISTORY = { ratings: 40_000, ofBusyRater: (LAST_PAGE + 2) * PAGE }
/** A caller may list 60 times a minute, which two sides and the warming up must share. */
const ROUNDS = 21

/** The cursor that leads to a page. */
function cursorOf(page: number): string {
  const positions = [...buildRatingHistory(HISTORY)]
    .flat()
    .filter(({ raterKey }) => raterKey === BUSY_RATER_KEY)
    .map(({ position }) => position)
    .sort()
  const cursor = positions.at(-(page - 1) * PAGE)
  if (cursor === undefined) throw new Error(`there are no ${page} pages`)
  return cursor
}

/** Whether a list of one's own ratings becomes slower the further one turns its pages. */
export async function measureOwnRatings(): Promise<Figure[]> {
  const house = await startBenchHouse(HISTORY)
  const after = cursorOf(LAST_PAGE)
  const list = async (cursor?: string) => {
    const { data } = await house.call(listMine, cursor === undefined ? {} : { after: cursor }, BUSY_RATER)
    if (data.ratings.length !== PAGE) throw new Error(`a page of ${data.ratings.length} instead of ${PAGE}`)
  }
  try {
    await warmUp(() => house.call(listMine, {}, 'bench-reader'))
    await list()
    await list(after)
    const { first, last } = await interleave(ROUNDS, {
      first: () => timeOf(() => list()),
      last: () => timeOf(() => list(after)),
    })
    return [
      atMost(1.5, {
        figure: `My ratings: page ${LAST_PAGE} against page 1`,
        value: last / first,
        detail: `${last.toFixed(1)} ms against ${first.toFixed(1)} ms`,
      }),
    ]
  } finally {
    await house.stop()
  }
}
