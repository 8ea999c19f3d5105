import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { reopenThing as contract } from '@qingjian/shared/org/org.contracts'
import type { UseCase } from '../platform/serve/method'
import { KIND_RULES } from './kinds/kinds'
import type { OrgDependencies } from './org.dependencies'
import { rewriteThing } from './rewrite-thing'

/** Opens a closed thing again, or takes back somebody who had left, once what it needs is open, too. */
export const reopenThing: UseCase<OrgDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { id, kind, reason, version } = input
  return rewriteThing(dependencies, actor, {
    kind,
    id,
    version,
    what: kind === 'person' ? '返岗' : '恢复启用',
    reason,
    async values(thing) {
      if (thing.closedOn === undefined)
        return fail('CONFLICT', kind === 'person' ? '这个人在岗，不用再办' : '没有停用，不用再办')
      const missing = await KIND_RULES[kind].misses(dependencies, thing as never)
      if (missing !== undefined) return fail('CONFLICT', `${missing}现在不能用，请先处理后再恢复`)
      return succeed({ closedOn: undefined })
    },
  })
}
