import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { listChanges as contract } from '@qingjian/shared/org/org.contracts'
import type { Actor } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import { findThing } from './find-thing'
import type { OrgDependencies } from './org.dependencies'

const PAGE = 30

/** The history of one thing within reach. */
export const listChanges: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after, id, kind },
) => {
  const found: Result<unknown> =
    kind === 'roster'
      ? await findWindowOfRoster(dependencies, actor, id)
      : await findThing(dependencies, actor, kind, id)
  if (!found.ok) return found
  const rows = await dependencies.changes.ofSubject(`${kind}:${id}`, after, PAGE)
  const last = rows.length === PAGE ? rows.at(-1)?.position : undefined
  return succeed({ changes: rows, next: last })
}

function findWindowOfRoster(dependencies: OrgDependencies, actor: Actor, id: string) {
  const [windowId = '', day] = id.split(/:(?=[^:]*$)/)
  if (day === undefined) return Promise.resolve(fail('NOT_FOUND', '没有找到这个窗口'))
  return findThing(dependencies, actor, 'window', windowId)
}
