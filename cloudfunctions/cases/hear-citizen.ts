import { runningClock } from '@qingjian/shared/cases/case-clocks'
import type { Heard, StepTaker } from '@qingjian/shared/cases/case-core'
import type { StepSituation } from '@qingjian/shared/cases/case-requirements'
import { takeStep } from '@qingjian/shared/cases/take-step'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { tellStaff } from '../platform/outbox/tell-staff'
import type { Change } from '../platform/serve/unit-of-work'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'
import { recordStep } from './record-step'
import { settleFollowUp } from './settle-follow-up'
import { tellCitizenTheEnd } from './tell-citizen'

/**
 * Closes or reopens a case by what the citizen said, or because nobody could be asked. 没有解决 is 二次办理: another round,
 * another clock. Whoever says it in the mini-program is not asked any more.
 */
export async function hearCitizen(
  dependencies: CasesDependencies,
  change: Change,
  value: CaseDocument,
  {
    heard,
    said,
    taker,
  }: { heard: Heard; said?: string | undefined; taker: StepTaker & { kind: 'citizen' | 'system' } },
  situation: StepSituation,
): Promise<Result<CaseDocument>> {
  const step = heard === 'not-solved' ? 'reopen' : 'close'
  const after = takeStep(value, step, taker, { heard }, situation)
  if (!after.ok) return after
  const dueDay = runningClock(after.data.clocks)?.dueDay
  const words =
    step === 'close' ? { heard } : { round: after.data.round, ...(dueDay !== undefined && { dueDay }) }
  const newStep = { step, actor: taker.kind, words, ...(said && { said }) } as const
  const written = await recordStep(dependencies, change, value, after.data, newStep, situation)
  if (taker.kind === 'citizen' && value.state !== 'closed')
    await settleFollowUp(change, value, step === 'close' ? 'solved' : 'not-solved')
  if (step === 'reopen') await tellHandler(dependencies, change, written, dueDay)
  else {
    // Who has just tapped knows it already.
    if (taker.kind === 'system') await tellCitizenTheEnd(dependencies, change, written)
    else await dependencies.history.endSubscription(change, value._id)
  }
  return succeed(written)
}

async function tellHandler(
  dependencies: CasesDependencies,
  change: Change,
  { _id, handlerId, round }: CaseDocument,
  deadline: string | undefined,
): Promise<void> {
  const handler = handlerId === undefined ? undefined : await dependencies.directory.person(handlerId)
  if (!handler || deadline === undefined) return
  await tellStaff(dependencies, change, handler, {
    occasion: `case/${_id}/reopened/${round}`,
    template: 'case-assigned',
    parameters: { deadline },
  })
}
