import type { Place } from '@qingjian/shared/kernel/roles'
import type { ImportKind } from '@qingjian/shared/org/org-kinds'
import { type Actor, canReach } from '../../platform/access/actor'

/** Which places an import may write to: all but rosters is for admins alone. */
export function reachOfImport(actor: Actor, kind: ImportKind): (place: Place) => boolean {
  const grants = kind === 'rosters' ? actor.grants : actor.grants.filter(({ role }) => role === 'admin')
  return (place) => canReach({ ...actor, grants }, place)
}
