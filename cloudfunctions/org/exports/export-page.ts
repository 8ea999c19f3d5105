import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import type { Actor } from '../../platform/access/actor'
import { rosterWords } from '../describe-roster'
import { findPage } from '../find-page'
import { findThing } from '../find-thing'
import type { OrgDependencies } from '../org.dependencies'
import { viewThings } from '../view-things'
import { cellsOf, columnsOf } from './export-cells'
import type { ExportPass, RosterRange } from './export-pass'

const PAGE = 500

interface ExportPage {
  rows: string[][]
  next?: string
}

type What = Pick<ExportPass, 'kind' | 'filters' | 'roster'>

/** The heads of what is exported. */
export function headsOf(kind: ExportPass['kind']): string[] {
  return kind === 'roster' ? ['大厅', '窗口号', '日期', '班次'] : columnsOf(kind)
}

/** The next rows that the actor may see. */
export async function exportPage(
  dependencies: OrgDependencies,
  actor: Actor,
  { filters, kind, roster }: What,
  after: string | undefined,
): Promise<ExportPage> {
  if (kind === 'roster') return roster ? rosterPage(dependencies, actor, roster) : { rows: [] }
  return thingsPage(dependencies, actor, { filters, kind }, after)
}

async function thingsPage<K extends OrgKind>(
  dependencies: OrgDependencies,
  actor: Actor,
  { filters, kind }: { filters: ExportPass['filters']; kind: K },
  after: string | undefined,
): Promise<ExportPage> {
  const page = await findPage(dependencies, actor, kind, { filters, after, limit: PAGE })
  const views = await viewThings(dependencies, actor, kind, page)
  return { rows: views.map((view) => cellsOf(kind, view)), next: page.next }
}

/** A window's days fit on one page. */
async function rosterPage(
  dependencies: OrgDependencies,
  actor: Actor,
  { fromDay, untilDay, windowId }: RosterRange,
): Promise<ExportPage> {
  const found = await findThing(dependencies, actor, 'window', windowId)
  if (!found.ok) return { rows: [] }
  const { hallName, number } = found.data.thing
  const rosters = await dependencies.rosters.ofWindow(windowId, fromDay, untilDay)
  const ids = rosters.flatMap(({ shifts }) => shifts.map(({ personId }) => personId))
  const people = await dependencies.directory.people([...new Set(ids)])
  const names = new Map(people.map(({ _id, name }) => [_id, name]))
  return { rows: rosters.map((one) => [hallName, number, one.day, rosterWords(one, names).班次]) }
}
