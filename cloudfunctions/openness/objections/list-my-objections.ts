import { dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listMyObjections as contract } from '@qingjian/shared/openness/objection.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { publicObjectionViewOf } from './objection-view'

const PAGE = 20

/** What the caller asked or joined, newest first, with whether they said that it is clear. */
export const listMyObjections: UseCase<OpennessDependencies, typeof contract> = async (
  { now, objections },
  actor,
  { after },
) => {
  const rows = await objections.askedBy(actor.id, after, PAGE + 1)
  const page = rows.slice(0, PAGE)
  const found = await objections.findAll(page.map(({ objectionId }) => objectionId))
  const byId = new Map(found.map((one) => [one._id, one]))
  const last = page.at(-1)
  return succeed({
    objections: page.flatMap(({ objectionId, saidClear }) => {
      const objection = byId.get(objectionId)
      if (!objection) return []
      return [
        { ...publicObjectionViewOf(objection, dayOf(now)), ...(saidClear !== undefined && { saidClear }) },
      ]
    }),
    ...(rows.length > PAGE && last && { next: last.position }),
  })
}
