import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { listObjections as contract } from '@qingjian/shared/openness/objection.contracts'
import { canReach } from '../../platform/access/actor'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { staffObjectionRowOf } from './objection-view'
import { lookThroughObjections } from './objection-walks'

const PAGE = 20

/** Objections of a queue within the caller's reach, newest first. */
export const listObjections: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after, ...wanted },
) => {
  const { regionId } = wanted
  if (regionId !== undefined && !canReach(actor, { regionId }))
    return fail('NOT_FOUND', '没有找到这个地方，或者不归您管理')
  const { next, page } = await lookThroughObjections(dependencies, actor, wanted, { after, size: PAGE })
  return succeed({
    objections: page.map((one) => staffObjectionRowOf(dependencies, actor, one)),
    ...(next !== undefined && { next }),
  })
}
