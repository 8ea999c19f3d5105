import { daysBetween } from '../../calendar/day'
import { writtenDay } from '../../calendar/spoken-day'
import { yuan } from '../money-words'
import type { ProjectRules, RedFlagView } from './project-fields'
import { PROJECT_STAGE_NAMES, type RedFlag } from './project-stages'
import { inOrder, type Stage } from './stage-facts'
import { togetherWith } from './within-months'

/** What looks wrong, with the rows that it was reckoned from. */
export type FoundFlag = Pick<RedFlagView, 'flag' | 'words' | 'rows'>
type Row = FoundFlag['rows'][number]

/** Flags that a project's own steps raise, and those that come from other projects as well. */
export const OWN_FLAGS = [
  'changes-above-share',
  'paid-ahead',
  'paid-above-contract',
  'started-before-contract',
] as const satisfies readonly RedFlag[]

/** A contract among others of the same publisher or the same firm. */
export interface SignedContract {
  projectId: string
  title: string
  /** The announcement that tells of it. */
  contractId: string
  contractedOn: string
  /** In 分. */
  amount: number
  /** Whose works they are. */
  publisherKey: string
  contractor: string
  winnerKey: string
  isUntendered: boolean
}

interface Own {
  projectId: string
  contract?: Stage
  changes: Stage[]
  payments: Stage[]
  start?: Stage
  rules: ProjectRules
}

/** What a project's own steps look wrong about. */
export function flagsOfStages(projectId: string, stages: readonly Stage[], rules: ProjectRules): FoundFlag[] {
  const story = inOrder(stages)
  const all = (stage: Stage['stage']) => story.filter((one) => one.stage === stage)
  const own: Own = {
    projectId,
    contract: all('contract')[0],
    changes: all('change'),
    payments: all('payment'),
    start: all('start')[0],
    rules,
  }
  return [changesAboveShare(own), paidAhead(own), paidAboveContract(own), startedBeforeContract(own)].flatMap(
    (flag) => flag ?? [],
  )
}

/** Σ变更 / 合同 above the share. */
function changesAboveShare({ changes, contract, projectId, rules }: Own): FoundFlag | undefined {
  const [agreed, changed] = [contract?.amount ?? 0, sumOf(changes, 'change')]
  if (!contract || agreed === 0 || changed * 100 <= agreed * rules.changeShare) return undefined
  return {
    flag: 'changes-above-share',
    words: `${changes.length}次变更合计增加${yuan(changed)}，是合同${yuan(agreed)}的${percentAbove(changed, agreed)}，超过${rules.changeShare}%的界限`,
    rows: rowsOf(projectId, [contract, ...changes]),
  }
}

/** The payment at which money was furthest ahead of the works; what is built later does not undo it. */
function paidAhead({ changes, contract, payments, projectId, rules }: Own): FoundFlag | undefined {
  let worst: { ahead: number; words: string; rows: Row[] } | undefined
  if (!contract) return undefined
  for (const [place, payment] of payments.entries()) {
    const sofar = payments.slice(0, place + 1)
    const changedBy = changes.filter(({ day }) => day <= payment.day)
    const total = (contract.amount ?? 0) + sumOf(changedBy, 'change')
    const paid = sumOf(sofar, 'amount')
    const progress = payment.progress ?? 0
    if (total <= 0 || paid * 100 <= (progress + rules.aheadPercent) * total) continue
    const ahead = (paid * 100) / total - progress
    if (worst && worst.ahead >= ahead) continue
    const words = `到${writtenDay(payment.day)}已付${sofar.length}笔共${yuan(paid)}，是合同加变更${yuan(total)}的${percentAbove(paid, total)}，当时工程进度${progress}%，付款超前，超过${rules.aheadPercent}个百分点的界限`
    worst = { ahead, words, rows: rowsOf(projectId, [contract, ...changedBy, ...sofar]) }
  }
  return worst && { flag: 'paid-ahead', words: worst.words, rows: worst.rows }
}

function paidAboveContract({ changes, contract, payments, projectId }: Own): FoundFlag | undefined {
  const [agreed, changed, paid] = [contract?.amount ?? 0, sumOf(changes, 'change'), sumOf(payments, 'amount')]
  if (!contract || paid <= agreed + changed) return undefined
  const withChanges = changes.length === 0 ? '' : `，加${changes.length}次变更共${yuan(agreed + changed)}`
  return {
    flag: 'paid-above-contract',
    words: `已付${payments.length}笔共${yuan(paid)}，合同${yuan(agreed)}${withChanges}，多付${yuan(paid - agreed - changed)}`,
    rows: rowsOf(projectId, [contract, ...changes, ...payments]),
  }
}

function startedBeforeContract({ contract, projectId, start }: Own): FoundFlag | undefined {
  if (!start || (contract && contract.day <= start.day)) return undefined
  return {
    flag: 'started-before-contract',
    words: contract
      ? `${writtenDay(start.day)}开工，${writtenDay(contract.day)}才签合同，晚了${daysBetween(start.day, contract.day)}天`
      : `${writtenDay(start.day)}已经开工，还没有公开合同`,
    rows: rowsOf(projectId, contract ? [start, contract] : [start]),
  }
}

/** Whether a contract was not tendered and is worth a little less than what would have to be. */
export function isJustUnder(
  { amount, isUntendered }: SignedContract,
  { nearPercent, tenderThreshold }: ProjectRules,
): boolean {
  return isUntendered && amount < tenderThreshold && amount * 100 >= tenderThreshold * (100 - nearPercent)
}

/**
 * Contracts of one publisher without open or invited tender, each just under the threshold, that reach it together.
 * @param others contracts of the time around it, its own may be among them
 */
export function splitUnderThreshold(
  own: SignedContract,
  others: readonly SignedContract[],
  rules: ProjectRules,
): FoundFlag | undefined {
  const { months, nearPercent, tenderThreshold } = rules
  if (!isJustUnder(own, rules)) return undefined
  const isAlike = (other: SignedContract) =>
    other.publisherKey === own.publisherKey && isJustUnder(other, rules)
  const found = around(own, others.filter(isAlike), months)
  const sum = sumOfContracts(found)
  if (found.length < 2 || sum < tenderThreshold) return undefined
  return {
    flag: 'split-under-threshold',
    words: `同一公开单位${spanWords(found)}签了${found.length}份没有公开招标或邀请招标的合同，每份都略低于${yuan(tenderThreshold)}的招标限额（差${nearPercent}%以内），合计${yuan(sum)}`,
    rows: found.map(rowOfContract),
  }
}

/** Contracts of one firm in the time that is looked at together. @param others as of `splitUnderThreshold` */
export function sameWinner(
  own: SignedContract,
  others: readonly SignedContract[],
  rules: ProjectRules,
): FoundFlag | undefined {
  const isSame = ({ winnerKey }: SignedContract) => winnerKey === own.winnerKey
  const found = around(own, others.filter(isSame), rules.months)
  if (found.length < rules.sameWinner) return undefined
  return {
    flag: 'same-winner',
    words: `${own.contractor}${spanWords(found)}签了${found.length}份合同，合计${yuan(sumOfContracts(found))}，达到${rules.months}个月内${rules.sameWinner}份的界限`,
    rows: found.map(rowOfContract),
  }
}

/** With the own contract as it is now, whatever is stored of it; those of one day always in the same order. */
function around(own: SignedContract, others: readonly SignedContract[], months: number): SignedContract[] {
  const all = [own, ...others.filter(({ projectId }) => projectId !== own.projectId)].sort((one, other) =>
    one.projectId < other.projectId ? -1 : 1,
  )
  return togetherWith(own, all, ({ contractedOn }) => contractedOn, months)
}

function spanWords(contracts: readonly SignedContract[]): string {
  const [first = '', last = first] = [contracts.at(0)?.contractedOn, contracts.at(-1)?.contractedOn]
  return first === last ? `在${writtenDay(first)}` : `在${writtenDay(first)}至${writtenDay(last)}`
}

function rowOfContract({ amount, contractId, contractedOn, projectId, title }: SignedContract): Row {
  return { id: contractId, projectId, title, day: contractedOn, amount }
}

function rowsOf(projectId: string, stages: readonly Stage[]): Row[] {
  return stages.map(({ amount, change, day, id, stage }) => {
    const counted = stage === 'change' ? change : amount
    const title = PROJECT_STAGE_NAMES[stage]
    return { id, projectId, title, day, ...(counted !== undefined && { amount: counted }) }
  })
}

function sumOf(stages: readonly Stage[], field: 'amount' | 'change'): number {
  return stages.reduce((sum, stage) => sum + (stage[field] ?? 0), 0)
}

function sumOfContracts(contracts: readonly SignedContract[]): number {
  return contracts.reduce((sum, { amount }) => sum + amount, 0)
}

/** Tenths of a per cent, never below what it is, so that what is above a limit never reads as if it were not. */
function percentAbove(part: number, whole: number): string {
  const tenths = Math.ceil((part * 1000) / whole)
  return `${tenths * whole === part * 1000 ? '' : '约'}${tenths / 10}%`
}
