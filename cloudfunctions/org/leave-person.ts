import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { leavePerson as contract } from '@qingjian/shared/org/org.contracts'
import { endAccess } from '../platform/access/end-access'
import type { UseCase } from '../platform/serve/method'
import type { OrgDependencies } from './org.dependencies'
import { rewriteThing } from './rewrite-thing'

const LATER = '离岗日期最晚是今天，请到那一天再办'

/** A person leaves: record, phone binding and every role end in one transaction. */
export const leavePerson: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, on, reason, version },
) => {
  const { now } = dependencies
  if (on > dayOf(now)) return fail('INVALID_INPUT', LATER, { on: LATER })
  if (id === actor.personId) return fail('FORBIDDEN', '不能给自己办理离岗，请由其他管理员办理')
  return rewriteThing(dependencies, actor, {
    kind: 'person',
    id,
    version,
    what: '离岗',
    reason,
    values: async ({ closedOn }) =>
      closedOn === undefined ? succeed({ closedOn: on }) : fail('CONFLICT', '这个人已经离岗，不用再办'),
    besides: (change) => endAccess(change, id, { reason, by: actor.personId ?? '', now }),
  })
}
