import { succeed } from '@qingjian/shared/kernel/result'
import type { listAppointments as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'

const PAGE = 50

/** Who came into a post or is about to, newest record first. */
export const listAppointments: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after },
) => {
  const { appointments, directory } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const found = await appointments.list(after, PAGE + 1)
  const page = found.slice(0, PAGE)
  const next = found.length > PAGE ? page.at(-1)?.position : undefined
  const people = await directory.people([...new Set(page.map(({ personId }) => personId))])
  const units = await directory.unitsByIds([...new Set(people.map(({ unitId }) => unitId))])
  const byId = new Map(people.map((one) => [one._id, one]))
  const unitNames = new Map(units.map(({ _id, name }) => [_id, name]))
  return succeed({
    appointments: page.map(({ _id: id, createdAt, move, on, origin, personId, post, state }) => {
      const person = byId.get(personId)
      const name = person?.name ?? '已离任人员'
      const unitName = unitNames.get(person?.unitId ?? '') ?? ''
      return { id, personId, name, unitName, position: post, move, on, origin, state, createdAt }
    }),
    ...(next !== undefined && { next }),
  })
}
