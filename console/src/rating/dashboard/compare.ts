import type { Period, PeriodKind } from '@qingjian/shared/calendar/period'

const BEFORE: Record<PeriodKind, string> = { day: '前一天', month: '上月', year: '上年' }

/** How many more or fewer than in the period before, with the per cent where there were any. */
export function compareCounts(kind: PeriodKind, now: number, before: number): string {
  if (now === before) return `和${BEFORE[kind]}一样`
  const difference = Math.abs(now - before)
  const percent = before === 0 ? '' : `（${Math.round((difference / before) * 100)}%）`
  return `比${BEFORE[kind]}${now > before ? '多' : '少'} ${difference} 次${percent}`
}

/** How much a share (0–1) rose or fell, in percentage points. */
export function compareShares(kind: PeriodKind, now: number | undefined, before: number | undefined): string {
  if (now === undefined) return ''
  if (before === undefined) return `${BEFORE[kind]}没有评价，无法比较`
  const points = Math.round((now - before) * 1000) / 10
  if (points === 0) return `和${BEFORE[kind]}持平`
  return `比${BEFORE[kind]}${points > 0 ? '升' : '降'} ${Math.abs(points)} 个百分点`
}

const UNFINISHED: Record<PeriodKind, string> = { day: '今天', month: '本月', year: '今年' }

/** What to bear in mind when a period that still runs is held against a whole one. */
export function unfinishedNote({ kind }: Pick<Period, 'kind'>): string {
  const whole = { day: '一整天', month: '全月', year: '全年' }[kind]
  return `${UNFINISHED[kind]}还没过完，是和${BEFORE[kind]}${whole}比的，评价数会偏少。`
}
