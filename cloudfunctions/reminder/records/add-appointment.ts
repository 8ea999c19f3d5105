import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { addAppointment as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { positionOf } from '../../platform/ids/position'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import { appointmentIdOf } from './appointment-id'

const DAYS_AHEAD = 366

/** Notes that somebody is going to come into a post (任前提醒); one that was withdrawn is taken up again. */
export const addAppointment: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { move, on, personId, position, reason },
) => {
  const { appointments, directory, hash, now, work } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const timely = checkDay(on, dayOf(now))
  if (!timely.ok) return timely
  const person = await directory.person(personId)
  if (!person || person.closedOn !== undefined)
    return fail('INVALID_INPUT', '请选择在岗的人员', { personId: '请选择在岗的人员' })
  const id = appointmentIdOf(hash, { personId, move, on, position })
  return commitUnlessRefused(work, async (change) => {
    const stored = await appointments.within(change, id)
    if (stored && stored.state !== 'withdrawn')
      return fail('CONFLICT', `${person.name}这一天的任职记录已经有了，不用再加`)
    await appointments.add(change, {
      _id: id,
      position: positionOf(now, id.slice(0, 12)),
      personId,
      move,
      on,
      post: position,
      origin: 'staff',
      state: 'waiting',
      createdAt: now,
      createdBy: actor.personId ?? actor.id,
      reason,
    })
    const details = { personId, move, on, position }
    await change.audit({ subject: `reminder-appointments/${id}`, reason, details })
    return succeed({ id })
  })
}

/** What has passed already is not reminded of: nobody would be warned before anything. */
function checkDay(on: string, today: string): Result<void> {
  const refuse = (why: string) => fail('INVALID_INPUT', why, { on: why })
  if (on < today) return refuse('这一天已经过了，请选择今天或者以后的日子')
  if (on > addDays(today, DAYS_AHEAD)) return refuse('只能登记一年以内的任职')
  return succeed(undefined)
}
