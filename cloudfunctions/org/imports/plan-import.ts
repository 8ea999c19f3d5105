import type { ImportKind } from '@qingjian/shared/org/org-kinds'
import { planPartyDays } from './plan-party-days'
import { planPeople } from './plan-people'
import { planRosters } from './plan-rosters'
import { planWindows } from './plan-windows'
import type { PlanContext, PlanSlice } from './planner'
import type { Line } from './read-rows'

/** How each kind of import is planned. */
export const PLANNERS: Record<
  ImportKind,
  (context: PlanContext, lines: readonly Line[]) => Promise<PlanSlice>
> = { people: planPeople, 'party-days': planPartyDays, windows: planWindows, rosters: planRosters }
