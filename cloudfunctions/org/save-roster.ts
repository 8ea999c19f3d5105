import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { checkShifts } from '@qingjian/shared/org/check-shifts'
import type { saveRoster as contract } from '@qingjian/shared/org/org.contracts'
import { rosterId, type WindowDocument } from '../platform/directory/directory.documents'
import type { UseCase } from '../platform/serve/method'
import { changeOrganisation, type Decision, refuseStale } from './change-organisation'
import { isClosed } from './closing'
import { describeRoster } from './describe-roster'
import { findThing } from './find-thing'
import type { OrgDependencies } from './org.dependencies'

/** Writes who serves at a window on a day; people of the window's own unit only. */
export const saveRoster: UseCase<OrgDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { directory, now, rosters } = dependencies
  const { day, reason, shifts, version, windowId } = input
  return changeOrganisation(dependencies, actor, async (): Promise<Result<Decision>> => {
    const found = await findThing(dependencies, actor, 'window', windowId)
    if (!found.ok) return found
    const checked = await check(dependencies, found.data.thing, input)
    if (!checked.ok) return checked
    const id = rosterId(windowId, day)
    const before = await rosters.find(id)
    if ((before ? (before.version ?? 1) : 0) !== version) return refuseStale(dependencies, before ?? {})
    const roster = {
      _id: id,
      windowId,
      day,
      shifts,
      version: version + 1,
      changedAt: now,
      changedBy: actor.personId,
    }
    return succeed({
      subject: `roster:${id}`,
      what: before ? '修改排班' : '新增排班',
      reason,
      before: before && (await describeRoster(directory, before)),
      after: await describeRoster(directory, roster),
      id,
      version: version + 1,
      write: (change) => rosters.save(change, roster),
    })
  })
}

async function check(
  { directory, now }: OrgDependencies,
  window: WindowDocument,
  { shifts }: Parameters<typeof saveRoster>[2],
): Promise<Result<undefined>> {
  if (isClosed(window, now)) return fail('CONFLICT', '这个窗口已经停用，不能再排班')
  const wrong = checkShifts(shifts)
  if (wrong !== undefined) return fail('INVALID_INPUT', wrong, { shifts: wrong })
  const people = await directory.people([...new Set(shifts.map(({ personId }) => personId))])
  const colleagues = new Set(
    people
      .filter((person) => person.unitId === window.unitId && !isClosed(person, now))
      .map(({ _id }) => _id),
  )
  const strangers = shifts.filter(({ personId }) => !colleagues.has(personId))
  if (strangers.length === 0) return succeed(undefined)
  const message = `有${strangers.length}个班次的人员不在本窗口所属单位，请重新选择`
  return fail('INVALID_INPUT', message, { shifts: message })
}
