import { textField } from '@qingjian/shared/kernel/fields'
import { windowNumberField } from '@qingjian/shared/org/org-fields'
import type {
  HallDocument,
  ServiceItemDocument,
  UnitDocument,
  WindowDocument,
} from '../../platform/directory/directory.documents'
import { isClosed } from '../closing'
import { KIND_RULES } from '../kinds/kinds'
import type { OrgDependencies } from '../org.dependencies'
import { type CellReader, createCellReader } from './cell-reader'
import { byNameOrId, findNamed } from './named-places'
import { instantOf, plannedChange, rowId } from './planned-change'
import type { Plan, PlanContext, PlanSlice, Problem } from './planner'
import type { Line } from './read-rows'
import { windowsByNumber } from './windows-by-number'

interface WindowRow {
  line: Line
  cell: CellReader
  hall: HallDocument | undefined
  unit: UnitDocument | undefined
  number: string | undefined
  name: string | undefined
  ticketed: boolean
  itemIds: string[]
}

const ITEM_REMEDY = '请填写系统里在用的事项编码，多个用顿号隔开'
/** Service items that one window offers at most. */
const MOST_ITEMS = 200
/** Items looked up with one query. */
const LOOK_UP = 1000

/** Plans new windows: every number once in its hall, in the file and in the database. */
export async function planWindows(context: PlanContext, lines: readonly Line[]): Promise<PlanSlice> {
  const { directory } = context.dependencies
  const halls = byNameOrId(await directory.halls())
  const units = byNameOrId(await directory.units())
  const rows = lines.map((line) => readRow(context, line, halls, units))
  const first = new Map<string, Line>()
  for (const { cell, hall, line, number } of rows) {
    if (!hall || number === undefined) continue
    const key = `${hall._id}/${number}`
    const before = first.get(key)
    if (before) cell.complain('number', `与“${before.sheet}”第${before.row}行重复`, '请核对，重复的只留一行')
    else first.set(key, line)
  }
  return (from, until) => planSlice(context, rows.slice(from, until))
}

function readRow(
  { dependencies: { now }, reaches }: PlanContext,
  line: Line,
  halls: ReadonlyMap<string, HallDocument>,
  units: ReadonlyMap<string, UnitDocument>,
): WindowRow {
  const cell = createCellReader(line)
  const { hall = '', serviceItems = '', ticketed = '', unit = '' } = line.cells
  if (!['', '是', '否'].includes(ticketed))
    cell.complain('ticketed', '只能填写“是”或“否”', '请改为“是”或“否”')
  const itemIds = [...new Set(serviceItems.split(/[、，,；;\s]+/).filter((id) => id !== ''))]
  if (itemIds.length > MOST_ITEMS)
    cell.complain('serviceItems', `超过${MOST_ITEMS}项`, `一个窗口最多${MOST_ITEMS}项，请删减`)
  return {
    line,
    cell,
    hall: findNamed(cell, 'hall', hall, {
      known: halls,
      now,
      what: '大厅',
      placeOf: ({ regionId }) => ({ regionId }),
      reaches,
    }),
    unit: findNamed(cell, 'unit', unit, {
      known: units,
      now,
      what: '单位',
      placeOf: ({ _id, regionId }) => ({ regionId, unitId: _id }),
      reaches,
    }),
    number: cell.read('number', windowNumberField, '请填写1到8个字母、数字或短横线'),
    name: cell.read('name', textField(40, 1), '请填写窗口名称，最多40个字'),
    ticketed: ticketed === '是',
    itemIds: itemIds.slice(0, MOST_ITEMS),
  }
}

async function planSlice(context: PlanContext, rows: readonly WindowRow[]): Promise<Plan> {
  const { dependencies, import: one } = context
  const there = await windowsByNumber(dependencies, rows)
  const items = await readItems(dependencies, rows)
  const plan = { problems: [] as Problem[], windows: [] as WindowDocument[], changes: [] as Plan['changes'] }
  const seen: unknown[] = []
  for (const row of rows) {
    const { cell, hall, itemIds, line, name, number, unit } = row
    const id = rowId(dependencies, one, 'window', line.index)
    const known = hall && there.get(`${hall._id}/${number}`)
    if (known && known._id !== id)
      cell.complain('number', '这个大厅已经有这个窗口号', '请核对；已经录入的窗口不用再导入，请删去这一行')
    const missing = itemIds.filter((itemId) => !items.has(itemId))
    if (missing.length > 0)
      cell.complain('serviceItems', `没有找到事项${missing.slice(0, 3).join('、')}`, ITEM_REMEDY)
    plan.problems.push(...cell.problems)
    if (cell.problems.length > 0 || !hall || !unit) continue
    const serviceItems = itemIds.map((itemId) => ({ id: itemId, name: items.get(itemId)?.name ?? '' }))
    const window: WindowDocument = {
      _id: id,
      number: number ?? '',
      name: name ?? '',
      hallId: hall._id,
      hallName: hall.name,
      unitId: unit._id,
      unitName: unit.name,
      regionId: unit.regionId,
      serviceItems,
      ticketed: row.ticketed,
      version: 1,
      changedAt: instantOf(one),
      changedBy: one.startedBy,
    }
    seen.push([hall._id, unit._id, serviceItems.map((item) => item.name)])
    plan.windows.push(window)
    const after = KIND_RULES.window.describe(window, { units: new Map(), regions: new Map() }, dependencies)
    plan.changes.push(plannedChange(dependencies, one, `window:${id}`, { after }))
  }
  return { ...plan, seen }
}

async function readItems(
  { now, things }: OrgDependencies,
  rows: readonly WindowRow[],
): Promise<Map<string, ServiceItemDocument>> {
  const ids = [...new Set(rows.flatMap(({ itemIds }) => itemIds))]
  const items = new Map<string, ServiceItemDocument>()
  for (let start = 0; start < ids.length; start += LOOK_UP) {
    for (const item of await things.findAll('service-item', ids.slice(start, start + LOOK_UP)))
      if (!isClosed(item, now)) items.set(item._id, item)
  }
  return items
}
