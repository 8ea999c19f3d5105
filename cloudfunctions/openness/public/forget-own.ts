import { succeed } from '@qingjian/shared/kernel/result'
import type { forgetOwn as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'

/** Forgets whom the caller has proved to be; logged first, so that a call that dies half way is repeated whole. */
export const forgetOwn: UseCase<OpennessDependencies, typeof contract> = async (
  { claims, work },
  { id: actorId },
) => {
  const known = await claims.ofActor(actorId)
  if (known.length === 0) return succeed({ forgotten: 0 })
  await work.commit(async (change) => {
    for (const { _id } of known) await change.audit({ subject: `openness_claims/${_id}` })
  })
  return succeed({ forgotten: await claims.forget(actorId) })
}
