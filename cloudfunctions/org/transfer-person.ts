import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { transferPerson as contract } from '@qingjian/shared/org/org.contracts'
import { canReach } from '../platform/access/actor'
import { endAccess } from '../platform/access/end-access'
import type { UseCase } from '../platform/serve/method'
import { openPost, openUnit } from './kinds/open-places'
import type { OrgDependencies } from './org.dependencies'
import { rewriteThing } from './rewrite-thing'

/** A person moves to another unit, where they begin without the roles and the binding they had. */
export const transferPerson: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, position, postId, reason, unitId, version },
) => {
  if (id === actor.personId) return fail('FORBIDDEN', '不能给自己办理调动，请由其他管理员办理')
  const reaches = (place: Parameters<typeof canReach>[1]) => canReach(actor, place)
  const context = { ...dependencies, reaches }
  return rewriteThing(dependencies, actor, {
    kind: 'person',
    id,
    version,
    what: '调动',
    reason,
    async values(person) {
      if (person.closedOn !== undefined) return fail('CONFLICT', '这个人已经离岗，请先办理返岗')
      if (person.unitId === unitId)
        return fail('INVALID_INPUT', '已经在这个单位，请选择新的单位', { unitId: '请选择新的单位' })
      const unit = await openUnit(context, unitId)
      if (!unit.ok) return unit
      const post = await openPost(context, unitId, postId)
      if (!post.ok) return post
      return succeed({ unitId, postId, position: post.data?.name ?? position })
    },
    besides: (change) => endAccess(change, id, { reason, by: actor.personId ?? '', now: dependencies.now }),
  })
}
