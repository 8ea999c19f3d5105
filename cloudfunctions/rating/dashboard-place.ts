import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Place as PlaceInOrganisation } from '@qingjian/shared/kernel/roles'
import type { readDashboard as contract } from '@qingjian/shared/rating/dashboard.contracts'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import { type Actor, canReach } from '../platform/access/actor'
import type { WindowDocument } from '../platform/directory/directory.documents'
import type { WindowsOf } from './figures.repository'
import type { RatingDependencies } from './rating.dependencies'
import { DISTRICT_ID } from './rating.documents'

interface NamedPlace {
  scope: BoardScope
  id?: string
  name: string
}

/** A place within the caller's reach, as the dashboard needs it. */
export interface DashboardPlace extends NamedPlace {
  /** Its id in the figures. */
  figuresId: string
  parents: NamedPlace[]
  /** The windows below it, and the place of their figures; none below a window. */
  windowsOf?: WindowsOf
  readWindows(): Promise<WindowDocument[]>
}

/** Finds the place that is asked for. One that is out of reach is answered like one that does not exist. */
export async function findDashboardPlace(
  { directory }: Pick<RatingDependencies, 'directory'>,
  actor: Actor,
  { id, scope }: Pick<ParsedInput<typeof contract>, 'id' | 'scope'>,
): Promise<Result<DashboardPlace>> {
  const missing = fail('NOT_FOUND', '没有找到这个地方，或者不归您管理')
  const within = (place: PlaceInOrganisation, found: DashboardPlace) =>
    canReach(actor, place) ? succeed(found) : missing
  if (scope === 'district') {
    const district = await directory.district()
    if (!district) return missing
    return within(
      { regionId: district._id },
      {
        scope,
        name: district.name,
        figuresId: DISTRICT_ID,
        parents: [],
        windowsOf: { scope: 'window' },
        readWindows: () => directory.allWindows(),
      },
    )
  }
  if (id === undefined) return missing
  if (scope === 'window') {
    const window = await directory.window(id)
    if (!window) return missing
    const { hallId, hallName, name, unitId, unitName } = window
    const parents: NamedPlace[] = [
      { scope: 'hall', id: hallId, name: hallName },
      { scope: 'unit', id: unitId, name: unitName },
    ]
    return within(window, { scope, id, name, figuresId: id, parents, readWindows: async () => [window] })
  }
  const isHall = scope === 'hall'
  const place = isHall ? await directory.hall(id) : await directory.unit(id)
  if (!place) return missing
  return within(
    { regionId: place.regionId, ...(isHall ? {} : { unitId: id }) },
    {
      scope,
      id,
      name: place.name,
      figuresId: id,
      parents: [],
      windowsOf: isHall ? { hallId: id } : { unitId: id },
      readWindows: () => (isHall ? directory.windowsOfHall(id) : directory.windowsOfUnit(id)),
    },
  )
}
