import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { withdrawAppointment as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'

/** Takes a coming into a post off the list before it is reminded of. */
export const withdrawAppointment: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, reason },
) => {
  const { appointments, work } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  return commitUnlessRefused(work, async (change) => {
    const stored = await appointments.within(change, id)
    if (!stored) return fail('NOT_FOUND', '没有找到这条任职记录，或者不归您管理')
    if (stored.state !== 'waiting')
      return fail('CONFLICT', '这条记录已经提醒过，或者已经撤回，不能再撤回，请刷新后再看')
    await appointments.update(change, id, { set: { state: 'withdrawn', reason } })
    const { move, on, personId, post } = stored
    const details = { personId, move, on, position: post }
    await change.audit({ subject: `reminder-appointments/${id}`, reason, details })
    return succeed({})
  })
}
