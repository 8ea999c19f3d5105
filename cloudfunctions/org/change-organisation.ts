import { formatInstant } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import { positionOf } from '../platform/ids/position'
import type { Change } from '../platform/serve/unit-of-work'
import { auditSubjectOf } from './audit-subject'
import { followNames } from './follow-names'
import { StaleDecisionError } from './gate.repository'
import type { OrgDependencies } from './org.dependencies'
import type { ChangeDocument, FollowingDocument } from './org.documents'

const DECISIONS = 8
const IMPORTING = '正在导入数据，请等导入完成后再改'
const BUSY = '同时修改的人较多，请稍后再试'

/** What was decided to be done to one thing, upon what was read. */
export interface Decision {
  /** `kind:id`. */
  subject: string
  /** What is done, in Chinese, such as 修改. */
  what: string
  reason: string
  /** Everything that can change, in words by label; left out before a thing is there. */
  before?: Record<string, string>
  after: Record<string, string>
  /** Set when the new name must follow elsewhere. */
  following?: FollowingDocument
  id: string
  version: number
  write(change: Change): Promise<void>
}

type Stored = { id: string; version: number }

/** What is different between two descriptions. */
export function differencesOf(
  before: Record<string, string>,
  after: Record<string, string>,
): ChangeDocument['fields'] {
  const labels = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return labels
    .filter((label) => (before[label] ?? '') !== (after[label] ?? ''))
    .map((label) => ({
      label,
      ...(before[label] ? { before: before[label] } : {}),
      ...(after[label] ? { after: after[label] } : {}),
    }))
}

/** Says who was faster, for an edit of a version that is no longer the latest. */
export async function refuseStale(
  { directory }: Pick<OrgDependencies, 'directory'>,
  { changedAt, changedBy }: { changedAt?: number; changedBy?: string },
): Promise<Result<never>> {
  const person = changedBy === undefined ? undefined : await directory.person(changedBy)
  const who = person?.name ?? '有人'
  const when = changedAt === undefined ? '刚刚' : `在${formatInstant(changedAt)}`
  return fail('CONFLICT', `${who}${when}改过，请刷新后在最新内容上再改`)
}

/**
 * Makes one change of the organisation's data: the decision is made upon what is stored, and made anew when anything was
 * changed before it could be written. The change, its history, its audit entry and the count of the gate are one
 * transaction; names elsewhere follow afterwards, by the timer at the latest.
 */
export async function changeOrganisation(
  dependencies: OrgDependencies,
  actor: Actor,
  decide: () => Promise<Result<Decision>>,
): Promise<Result<Stored>> {
  const { directory, followings, gate, work } = dependencies
  const personId = actor.personId ?? ''
  const who = (await directory.person(personId))?.name ?? ''
  for (let times = 0; times < DECISIONS; times += 1) {
    const seen = await gate.read()
    if (seen.importId !== undefined) return fail('CONFLICT', IMPORTING)
    const decided = await decide()
    if (!decided.ok) return decided
    const { following, id, version, write } = decided.data
    try {
      const stored = await work.commit(async (change): Promise<Stored> => {
        await gate.pass(change, seen)
        await write(change)
        await record(dependencies, change, decided.data, { who, personId })
        if (following) await followings.add(change, following)
        return { id, version }
      })
      if (following) await followNames(dependencies, following)
      return succeed(stored)
    } catch (error) {
      if (!(error instanceof StaleDecisionError)) throw error
    }
  }
  return fail('CONFLICT', BUSY)
}

async function record(
  { changes, ids, now }: OrgDependencies,
  change: Change,
  { after, before = {}, reason, subject, what }: Decision,
  by: { who: string; personId: string },
): Promise<void> {
  const fields = differencesOf(before, after)
  const id = ids.next()
  const position = positionOf(now, id.slice(-12))
  await changes.record(change, { _id: id, subject, position, at: now, ...by, what, reason, fields })
  const words = (side: 'before' | 'after') =>
    Object.fromEntries(fields.map((field) => [field.label, field[side] ?? '']))
  await change.audit({
    subject: auditSubjectOf(subject),
    reason,
    details: { before: words('before'), after: words('after') },
  })
}
