import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { joinObjection as contract } from '@qingjian/shared/openness/objection.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { addAsker } from './add-asker'
import { commitAmongMany } from './commit-among-many'
import { publicObjectionViewOf } from './objection-view'

export const NO_PUBLIC_OBJECTION = fail('NOT_FOUND', '没有找到这条疑问')
const CLOSED = fail('CONFLICT', '这条疑问已经了结。如果还有疑问，请对这条公开内容重新提出')

/** “我也有这个疑问”: joins an open objection; joining twice is joining once. */
export const joinObjection: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { objectionId, words },
) => {
  const { now, objections } = dependencies
  const joined = await commitAmongMany(dependencies, async (change) => {
    const objection = await objections.read(change, objectionId)
    if (!objection) return NO_PUBLIC_OBJECTION
    if (objection.state === 'closed') return CLOSED
    return addAsker(dependencies, change, actor, objection, words)
  })
  if (!joined.ok) return joined
  const objection = publicObjectionViewOf(joined.data.objection, dayOf(now))
  return succeed({ objection, joined: joined.data.joined })
}
