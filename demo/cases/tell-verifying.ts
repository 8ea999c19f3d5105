import { runningClock } from '@qingjian/shared/cases/case-clocks'
import type { Verdict } from '@qingjian/shared/cases/case-states'
import type { CaseRecord } from './case-record'
import * as words from './case-words'
import { INSPECTOR, type PlotTools, partiesOf } from './plot-tools'
import type { Scene } from './scenes'

/** How often a case takes a turn that most do not. */
const CHANCE: Partial<Record<Scene, number>> = { misdirected: 0.02, dismissing: 0.05 }

const VERDICTS: readonly { item: Verdict; weight: number }[] = [
  { item: 'true', weight: 55 },
  { item: 'partly-true', weight: 25 },
  { item: 'untrue', weight: 20 },
]

/** 待核实 → 整改中, or to 误评/恶意. @returns when it was verified; undefined when the story ends before */
export function verify(record: CaseRecord, tools: PlotTools): number | undefined {
  const { nameOf, random, scene, times } = tools
  if (scene === 'untouched') return
  const turns = (to: Scene) => (scene === undefined ? random.chance(CHANCE[to] ?? 0) : scene === to)
  const { clerk, colleague, handler } = partiesOf(record)
  let at: number | undefined = times.soon(record.value.openedAt, 20, 180)
  if (turns('misdirected')) at = referBack(record, tools, at)
  if (at !== undefined && turns('dismissing')) at = proposeDismissal(record, tools, at)
  if (at === undefined) return
  const assigned = record.take('assign', at, clerk, {
    facts: { handlerId: colleague },
    words: () => ({ handlerName: nameOf(colleague) }),
  })
  if (!assigned || scene === 'assigned') return
  const isSlow = scene === undefined && random.chance(0.06)
  at = isSlow ? times.days(at, 2, 4) : times.soon(at, 60, 300)
  // Only what was found to be true can be objected to.
  const verdict = scene === 'appeal' ? 'true' : random.weighted(VERDICTS)
  const facts = { verdict, finding: random.pick(words.FINDINGS[verdict]) }
  const dueDay = runningClock(record.value.clocks, 'rectify')?.dueDay
  return record.take('verify', at, handler, { facts, words: () => ({ verdict, dueDay }) }) ? at : undefined
}

/** To whoever assigns, and back. @returns when work goes on */
function referBack(record: CaseRecord, { scene, times }: PlotTools, from: number): number | undefined {
  const { clerk } = partiesOf(record)
  const { unitId, unitName } = record.value
  const said = () => ({ unitName })
  if (!record.take('refer-back', from, clerk, { facts: { reason: words.REFER_BACK_REASON }, words: said }))
    return
  if (scene !== undefined) return
  const at = times.soon(from, 60, 480)
  const facts = { unitId, reason: words.REDIRECT_REASON }
  return record.take('redirect', at, INSPECTOR, { facts, words: said }) ? times.soon(at, 20, 120) : undefined
}

/** 误评/恶意 by the unit, decided by the commission. @returns when work goes on; undefined when it is dismissed or waits */
function proposeDismissal(
  record: CaseRecord,
  { random, scene, times }: PlotTools,
  from: number,
): number | undefined {
  const dismissal = random.chance(0.75) ? 'misrated' : 'malicious'
  const said = () => ({ dismissal }) as const
  const facts = { dismissal, reason: random.pick(words.DISMISSAL_REASONS[dismissal]) } as const
  if (!record.take('propose-dismissal', from, partiesOf(record).clerk, { facts, words: said })) return
  if (scene !== undefined) return
  const at = times.days(from, 1, 3)
  const isApproved = random.chance(0.8)
  const step = isApproved ? 'approve-dismissal' : 'refuse-dismissal'
  const reason = isApproved ? words.DISMISSAL_APPROVED : words.DISMISSAL_REFUSED
  const isDecided = record.take(step, at, INSPECTOR, { facts: { reason }, words: said })
  return isDecided && !isApproved ? times.soon(at, 30, 120) : undefined
}
