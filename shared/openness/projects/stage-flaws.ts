import { writtenDay } from '../../calendar/spoken-day'
import { plainYuan } from '../../kernel/money'
import { PARTY_ROLE_NAMES, PROJECT_STAGE_NAMES, PROJECT_STAGES, type ProjectStage } from './project-stages'
import { inOrder, isReached, type Stage, type StageFacts } from './stage-facts'
import { STAGE_FACTS, STAGE_RULES, type StageFact } from './stage-rules'

/** What is wrong with a field of a step, and what to do about it. */
export interface StageFlaw {
  field: keyof StageFacts
  problem: string
  remedy: string
}

/** A project and what is public of it; `stages` without what is withdrawn. */
export interface StageHistory {
  /** The day of 立项. */
  approvedOn: string
  stages: readonly Stage[]
}

const FACT_NAMES: Record<StageFact, string> = {
  amount: '金额',
  change: '变更金额',
  reason: '原因',
  method: '采购方式',
  bidders: '报名单位数',
  progress: '工程进度',
  until: '截止日期',
  retention: '质保金比例',
  isPassed: '验收是否合格',
}

/**
 * Everything that stops a step: what it says itself, and how it fits what is public already. That nothing lies in the
 * future is asked of every announcement.
 * @param replaces of a correction: the announcement whose newest version it replaces
 */
export function flawsOfStage(
  { approvedOn, stages }: StageHistory,
  stage: StageFacts,
  replaces?: string,
): StageFlaw[] {
  const others = stages.filter(({ id }) => id !== replaces)
  const replaced = stages.find(({ id }) => id === replaces)
  return [
    ...flawsOfFacts(stage),
    ...(replaced ? flawsOfReplacing(others, replaced, stage) : flawsOfPlace(others, stage)),
    ...flawsOfDay(others, stage, approvedOn),
    ...flawsOfSum(others, stage),
  ]
}

/** What stops 立项 from being corrected to another day: a step that came before it. */
export function flawsOfApproval({
  approvedOn,
  stages,
}: StageHistory): { field: string; problem: string; remedy: string }[] {
  const first = inOrder(stages)[0]
  if (!first || first.day >= approvedOn) return []
  const problem = `批准日期晚于已经公开的“${PROJECT_STAGE_NAMES[first.stage]}”（${writtenDay(first.day)}）`
  return [{ field: 'approvedOn', problem, remedy: '请核对日期' }]
}

/** Why a new step of this kind cannot be published now; undefined when it can. */
export function whyNotNow(stages: readonly Stage[], stage: ProjectStage): string | undefined {
  const { after, closedBy, times } = STAGE_RULES[stage]
  const has = (one: ProjectStage) => isThere(stages, one)
  const missing = after.find((one) => !has(one))
  if (missing !== undefined) return `还没有公开“${stageWords(missing)}”，请先公开`
  if (times !== 'often' && has(stage)) return `“${stageWords(stage)}”已经公开，需要修改请用更正`
  const closing = closedBy.find(has)
  return closing && `已经公开“${stageWords(closing)}”，不能再增加“${PROJECT_STAGE_NAMES[stage]}”`
}

/** Why a step cannot be withdrawn: what rests on it is public. Undefined when it can. */
export function whyNotWithdraw(stages: readonly Stage[], id: string): string | undefined {
  const withdrawn = stages.find((one) => one.id === id)
  const others = stages.filter((one) => one.id !== id)
  const resting = withdrawn && restingOn(others, withdrawn.stage)
  return (
    resting &&
    `“${PROJECT_STAGE_NAMES[resting]}”以它为前提，请先撤回“${PROJECT_STAGE_NAMES[resting]}”，或改用更正`
  )
}

/** What is public and has lost what must come before it, since this step is not there any more. */
function restingOn(others: readonly Stage[], stage: ProjectStage): ProjectStage | undefined {
  if (isThere(others, stage)) return undefined
  return PROJECT_STAGES.find(
    (one) => STAGE_RULES[one].after.includes(stage) && others.some((other) => other.stage === one),
  )
}

function flawsOfFacts(stage: StageFacts): StageFlaw[] {
  const { brings, mayBring, names } = STAGE_RULES[stage.stage]
  const flaws: StageFlaw[] = []
  const name = PROJECT_STAGE_NAMES[stage.stage]
  const wanted =
    stage.method !== undefined && stage.method !== 'direct' ? [...brings, 'bidders' as const] : brings
  for (const fact of STAGE_FACTS) {
    if (wanted.includes(fact) && isMissing(fact, stage[fact]))
      flaws.push({ field: fact, problem: `没有填写${FACT_NAMES[fact]}`, remedy: `请填写${FACT_NAMES[fact]}` })
    if (!wanted.includes(fact) && !mayBring.includes(fact) && stage[fact] !== undefined)
      flaws.push({ field: fact, problem: `${name}没有${FACT_NAMES[fact]}这一项`, remedy: '请清空这一栏' })
  }
  if (names && !stage.parties.some(({ role }) => role === names))
    flaws.push({
      field: 'parties',
      problem: `没有写明${PARTY_ROLE_NAMES[names]}`,
      remedy: `请添加${PARTY_ROLE_NAMES[names]}的名称`,
    })
  return flaws
}

/** No money is as good as nothing; no progress yet is something. */
function isMissing(fact: StageFact, value: unknown): boolean {
  if (value === undefined || value === '') return true
  return value === 0 && (fact === 'amount' || fact === 'change')
}

function flawsOfPlace(others: readonly Stage[], { stage }: StageFacts): StageFlaw[] {
  const problem = whyNotNow(others, stage)
  return problem === undefined ? [] : [{ field: 'stage', problem, remedy: '请核对到了哪一步' }]
}

function flawsOfReplacing(others: readonly Stage[], replaced: Stage, stage: StageFacts): StageFlaw[] {
  if (stage.stage !== replaced.stage)
    return [
      {
        field: 'stage',
        problem: `原来公开的是“${PROJECT_STAGE_NAMES[replaced.stage]}”，更正不能换成另一步`,
        remedy: '请撤回原来的，再公开新的一步',
      },
    ]
  if (isReached(stage) === isReached(replaced)) return []
  if (isReached(stage))
    return isThere(others, stage.stage)
      ? [{ field: 'isPassed', problem: '已经有一次合格的验收', remedy: '请核对是哪一次验收' }]
      : []
  const resting = restingOn(others, stage.stage)
  return resting
    ? [
        {
          field: 'isPassed',
          problem: `“${PROJECT_STAGE_NAMES[resting]}”以验收合格为前提`,
          remedy: `请先撤回“${PROJECT_STAGE_NAMES[resting]}”`,
        },
      ]
    : []
}

function flawsOfDay(others: readonly Stage[], stage: StageFacts, approvedOn: string): StageFlaw[] {
  const flaws: StageFlaw[] = []
  const say = (field: StageFlaw['field'], problem: string) =>
    flaws.push({ field, problem, remedy: '请核对日期' })
  const { day, until } = stage
  if (day < approvedOn) say('day', `日期早于立项（${writtenDay(approvedOn)}）`)
  for (const other of others.filter(isReached)) {
    const name = PROJECT_STAGE_NAMES[other.stage]
    if (STAGE_RULES[stage.stage].notBefore.includes(other.stage) && day < other.day)
      say('day', `日期早于${name}（${writtenDay(other.day)}）`)
    if (isReached(stage) && STAGE_RULES[other.stage].notBefore.includes(stage.stage) && other.day < day)
      say('day', `日期晚于${name}（${writtenDay(other.day)}）`)
  }
  if (until !== undefined && until <= day) say('until', '截止日期要在这一步的日期之后')
  const warranty = stage.stage === 'expiry' ? others.find((one) => one.stage === 'warranty') : undefined
  if (warranty?.until !== undefined && day <= warranty.until)
    say('day', `质保期到${writtenDay(warranty.until)}才满`)
  const expiry = stage.stage === 'warranty' ? others.find((one) => one.stage === 'expiry') : undefined
  if (expiry && until !== undefined && expiry.day <= until)
    say('until', `已经公开质保期在${writtenDay(expiry.day)}满`)
  return flaws
}

/** A contract cannot be worth less than nothing. */
function flawsOfSum(others: readonly Stage[], stage: StageFacts): StageFlaw[] {
  if (stage.stage !== 'change' && stage.stage !== 'contract') return []
  const all: readonly StageFacts[] = [...others, stage]
  const contract = all.find((one) => one.stage === 'contract')?.amount
  if (contract === undefined) return []
  const left = all.reduce((sum, one) => sum + (one.stage === 'change' ? (one.change ?? 0) : 0), contract)
  if (left >= 0) return []
  return [
    {
      field: stage.stage === 'change' ? 'change' : 'amount',
      problem: `合同加上各次变更后是${plainYuan(left)}元，小于0`,
      remedy: '请核对合同和变更的金额',
    },
  ]
}

function isThere(stages: readonly Stage[], stage: ProjectStage): boolean {
  return stages.some((one) => one.stage === stage && isReached(one))
}

function stageWords(stage: ProjectStage): string {
  return stage === 'acceptance' ? '验收合格' : PROJECT_STAGE_NAMES[stage]
}
