import { succeed } from '@qingjian/shared/kernel/result'
import type { readObjection as contract } from '@qingjian/shared/openness/objection.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { readableObjection } from './objection-reach'
import { detailsOf, staffObjectionViewOf } from './objection-view'

/** An objection with what was written besides and what happened to it, for staff within reach. */
export const readObjection: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { objectionId },
) => {
  const found = await readableObjection(dependencies, actor, objectionId)
  if (!found.ok) return found
  const details = await detailsOf(dependencies, objectionId)
  return succeed(staffObjectionViewOf(dependencies, actor, found.data, details))
}
