import type { ListFilters } from '@qingjian/shared/org/org-fields'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import type { OrgDependencies } from '../org.dependencies'

/** Which rosters are taken away. */
export interface RosterRange {
  windowId: string
  fromDay: string
  untilDay: string
}

/** What an export pass is good for, whose it is, and until when. */
export interface ExportPass {
  kind: OrgKind | 'roster'
  filters: ListFilters
  roster?: RosterRange
  actorId: string
  until: number
}

/** The pass that was handed to this caller and still holds. */
export function readPass(
  { now, passes }: OrgDependencies,
  actorId: string,
  text: string,
): ExportPass | undefined {
  const pass = passes.verify(text) as ExportPass | undefined
  return pass && pass.actorId === actorId && now < pass.until ? pass : undefined
}
