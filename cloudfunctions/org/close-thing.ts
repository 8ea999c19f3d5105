import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { closeThing as contract } from '@qingjian/shared/org/org.contracts'
import { ORG_KIND_NAMES } from '@qingjian/shared/org/org-kinds'
import type { UseCase } from '../platform/serve/method'
import { KIND_RULES } from './kinds/kinds'
import type { OrgDependencies } from './org.dependencies'
import { rewriteThing } from './rewrite-thing'

const DAYS_AHEAD = 366
const TOO_FAR = '停用日期最晚在一年以内，请重新选择'

/** Closes a thing on which nothing open hangs any more. */
export const closeThing: UseCase<OrgDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { id, kind, on, reason, version } = input
  if (kind === 'person') return fail('INVALID_INPUT', '人员离岗请使用“办理离岗”')
  if (on > addDays(dayOf(dependencies.now), DAYS_AHEAD))
    return fail('INVALID_INPUT', TOO_FAR, { on: TOO_FAR })
  return rewriteThing(dependencies, actor, {
    kind,
    id,
    version,
    what: '停用',
    reason,
    async values(thing) {
      if (thing.closedOn !== undefined) return fail('CONFLICT', '已经停用，不用再办')
      const hanging = await KIND_RULES[kind].hangsOn(dependencies, thing as never)
      if (hanging !== undefined)
        return fail('CONFLICT', `这个${ORG_KIND_NAMES[kind]}还有${hanging}，请先停用或调整后再停用`)
      return succeed({ closedOn: on })
    },
  })
}
