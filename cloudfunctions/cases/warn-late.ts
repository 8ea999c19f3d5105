import { nextWarning } from '@qingjian/shared/cases/case-clocks'
import type { StepSituation } from '@qingjian/shared/cases/case-requirements'
import { takeStep } from '@qingjian/shared/cases/take-step'
import { jobFailure } from '../platform/log'
import { tellStaff } from '../platform/outbox/tell-staff'
import { withKeys } from './case-keys'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'
import { peopleToWarn } from './people-to-warn'
import { recordStep } from './record-step'

const BATCH = 50

/**
 * Tells of clocks that have run out: the handler, later the superior, later the commission. Each level of a clock once and
 * in order, also when the job comes days late or twice at once: level, row and message are one transaction.
 * @param until milliseconds of the call after which nothing new is begun
 * @returns how many warnings were given
 */
export async function warnLate(
  dependencies: CasesDependencies,
  situation: StepSituation,
  until: number,
): Promise<number> {
  const { cases, elapsed, log, now } = dependencies
  const failed = new Set<string>()
  let warned = 0
  while (elapsed() < until) {
    const batch = (await cases.toWarn(now, BATCH + failed.size)).filter(({ _id }) => !failed.has(_id))
    if (batch.length === 0) break
    for (const { _id } of batch) {
      if (elapsed() >= until) return warned
      try {
        while (await warnNext(dependencies, _id, situation)) warned += 1
      } catch (error) {
        failed.add(_id)
        log(jobFailure({ now, job: 'cases/warn', subject: _id }, error))
      }
    }
  }
  return warned
}

/** Gives the next warning that is due. @returns false when there is none */
async function warnNext(
  dependencies: CasesDependencies,
  caseId: string,
  situation: StepSituation,
): Promise<boolean> {
  const { cases, cipher, directory, hash, history, now, work } = dependencies
  const seen = await cases.find(caseId)
  const due = seen && firstDue(seen, situation)
  return work.commit(
    async (change) => {
      const value = await cases.read(change, caseId)
      const next = value && firstDue(value, situation)
      if (!value) return false
      if (!next) {
        // The rules have changed since the instant was noted.
        if (value.warnAt !== undefined && value.warnAt <= now)
          await cases.put(change, withKeys(value, situation.calendars, situation.settings))
        return false
      }
      const { clock, level } = next
      const warning = { clock: clock.kind, round: clock.round, level }
      const after = takeStep(value, 'warn', { kind: 'system' }, { warning }, situation)
      if (!after.ok) throw new Error(after.error.message)
      const personIds = await peopleToWarn(dependencies, value, level)
      const occasion = `case/${caseId}/late/${clock.kind}/${clock.round}/${clock.dueDay}/${level}`
      await history.addWarning(change, {
        _id: hash('case-warning', occasion),
        caseId,
        at: now,
        clock: clock.kind,
        round: clock.round,
        level,
        personIds,
      })
      const words = { level, clock: clock.kind, ...(clock.dueDay !== undefined && { dueDay: clock.dueDay }) }
      const taken = { step: 'warn', actor: 'system', words, occasion } as const
      await recordStep(dependencies, change, value, after.data, taken, situation)
      const parameters = { deadline: clock.dueDay ?? '', unit: value.unitName }
      for (const person of await directory.people(personIds))
        await tellStaff({ cipher }, change, person, {
          occasion: `${occasion}/${person._id}`,
          template: `case-overdue-${level}`,
          parameters,
        })
      return true
    },
    due ? `${caseId}/${due.clock.kind}/${due.clock.round}/${due.clock.dueDay}/${due.level}` : caseId,
  )
}

function firstDue({ clocks }: CaseDocument, { calendars, now, settings }: StepSituation) {
  const due = clocks.flatMap((clock) => {
    const next = nextWarning(calendars, clock, settings)
    return next.ok && next.data && next.data.at <= now ? [{ clock, ...next.data }] : []
  })
  return due.sort((one, other) => one.at - other.at)[0]
}
