import { dayOf } from '@qingjian/shared/calendar/day'
import { RANK_NAMES, RANKS, type Rank } from '@qingjian/shared/kernel/ranks'
import { readJoiningDay } from '@qingjian/shared/org/joining-day'
import { plainWords } from '../plain-words'
import type { CellReader } from './cell-reader'
import type { Line } from './read-rows'

const RANK_REMEDY = `请填写其中之一：${Object.values(RANK_NAMES).join('、')}`

/** 入党日期 in any form in which people write days; undefined, and no problem, where the cell is empty. */
export function readJoiningCell(
  cell: CellReader,
  { cells: { partyJoinedOn = '' } }: Line,
  { now }: { now: number },
): string | undefined {
  if (partyJoinedOn === '') return undefined
  const read = readJoiningDay(partyJoinedOn, dayOf(now))
  if (read.ok) return read.day
  cell.complain('partyJoinedOn', read.problem, read.remedy)
  return undefined
}

/** 级别 by its name, with brackets of either width; undefined, and no problem, where the cell is empty. */
export function readRankCell(cell: CellReader, { cells: { rank = '' } }: Line): Rank | undefined {
  if (rank === '') return undefined
  const found = RANKS.find((one) => plainWords(RANK_NAMES[one]) === plainWords(rank))
  if (found === undefined) cell.complain('rank', '没有这个级别', RANK_REMEDY)
  return found
}
