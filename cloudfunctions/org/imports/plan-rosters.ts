import { dayField } from '@qingjian/shared/calendar/day'
import { checkShifts } from '@qingjian/shared/org/check-shifts'
import { staffNumberField, windowNumberField } from '@qingjian/shared/org/org-fields'
import {
  type HallDocument,
  type PersonDocument,
  type RosterDocument,
  rosterId,
  type WindowDocument,
} from '../../platform/directory/directory.documents'
import { isClosed } from '../closing'
import { rosterWords } from '../describe-roster'
import type { OrgDependencies } from '../org.dependencies'
import { type CellReader, createCellReader } from './cell-reader'
import { clockField } from './clock-field'
import { byNameOrId, findNamed } from './named-places'
import { instantOf, plannedChange } from './planned-change'
import { type Plan, type PlanContext, type PlanSlice, type Problem, SLICE } from './planner'
import type { Line } from './read-rows'
import { windowsByNumber } from './windows-by-number'

interface ShiftRow {
  line: Line
  cell: CellReader
  hall: HallDocument | undefined
  number: string | undefined
  day: string | undefined
  fromMinute: number | undefined
  untilMinute: number | undefined
  staffNumber: string | undefined
}

/** Plans rosters: the rows of one window and day are one roster and replace the one that is there. */
export async function planRosters(context: PlanContext, lines: readonly Line[]): Promise<PlanSlice> {
  const halls = byNameOrId(await context.dependencies.directory.halls())
  const rows = lines.map((line) => readRow(context, line, halls))
  const groups = groupRows(rows)
  // A group is planned with the slice of its first row.
  return (from, until) =>
    planSlice(
      context,
      groups.filter(([first]) => first && first.line.index >= from && first.line.index < until),
    )
}

function readRow(
  { dependencies: { now } }: PlanContext,
  line: Line,
  halls: ReadonlyMap<string, HallDocument>,
): ShiftRow {
  const cell = createCellReader(line)
  const [fromMinute, untilMinute] = (['from', 'until'] as const).map((column) =>
    cell.read(column, clockField, '请填写24小时制的时间，例如09:00'),
  )
  if (fromMinute !== undefined && untilMinute !== undefined && untilMinute <= fromMinute)
    cell.complain('until', '结束时间要晚于开始时间', '请核对开始和结束时间')
  return {
    line,
    cell,
    // A clerk reaches the unit's windows, not the hall: whether the window is theirs is asked of the window.
    hall: findNamed(cell, 'hall', line.cells.hall ?? '', {
      known: halls,
      now,
      what: '大厅',
      placeOf: ({ regionId }) => ({ regionId }),
      reaches: () => true,
    }),
    number: cell.read('number', windowNumberField, '请填写该大厅的窗口号'),
    day: cell.read('day', dayField, '请写成2026-11-24这样的日期'),
    fromMinute,
    untilMinute,
    staffNumber: cell.read('person', staffNumberField, '请填写当班人员的工号'),
  }
}

/** Rows of one window and day together; a row that does not say which stands alone. */
function groupRows(rows: readonly ShiftRow[]): ShiftRow[][] {
  const groups = new Map<string, ShiftRow[]>()
  for (const row of rows) {
    const { day, hall, line, number } = row
    const isPlaced = hall !== undefined && number !== undefined && day !== undefined
    const key = isPlaced ? `${hall._id}/${number}/${day}` : String(line.index)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

interface Known {
  windows: ReadonlyMap<string, WindowDocument>
  people: ReadonlyMap<string, PersonDocument>
}

async function planSlice(context: PlanContext, groups: readonly ShiftRow[][]): Promise<Plan> {
  const { dependencies, import: one } = context
  const rows = groups.flat()
  const known: Known = {
    windows: await windowsByNumber(dependencies, rows),
    people: await readPeople(dependencies, rows),
  }
  for (const row of rows) judgeRow(context, row, known)
  for (const group of groups) judgeGroup(group)
  const sound = groups.flatMap((group) => rosterOf(group, known))
  const before = await readRosters(
    dependencies,
    sound.map(({ _id }) => _id),
  )
  const names = new Map([...known.people.values()].map(({ _id, name }) => [_id, name]))
  const plan = { rosters: [] as RosterDocument[], changes: [] as Plan['changes'] }
  const seen: unknown[] = []
  for (const made of sound) {
    const old = before.get(made._id)
    const isOwn = old?.importId === one._id
    const version = isOwn ? (old.version ?? 1) : (old ? (old.version ?? 1) : 0) + 1
    const roster = {
      ...made,
      version,
      importId: one._id,
      changedAt: instantOf(one),
      changedBy: one.startedBy,
    }
    seen.push([made._id, version, made.shifts.map(({ personId }) => personId)])
    plan.rosters.push(roster)
    plan.changes.push(
      plannedChange(dependencies, one, `roster:${made._id}`, {
        ...(old && !isOwn ? { before: rosterWords(old, names) } : {}),
        after: rosterWords(roster, names),
      }),
    )
  }
  const problems: Problem[] = rows.flatMap(({ cell }) => cell.problems)
  problems.sort((left, right) => left.line.index - right.line.index)
  return { ...plan, problems, seen }
}

function judgeRow({ dependencies: { now }, reaches }: PlanContext, row: ShiftRow, known: Known): void {
  const { cell, hall, number, staffNumber } = row
  if (!hall || number === undefined) return
  const window = known.windows.get(`${hall._id}/${number}`)
  if (!window || !reaches(window)) {
    cell.complain('number', '这个大厅没有这个窗口号', '请核对大厅和窗口号，并确认窗口在您管理的范围内')
    return
  }
  if (isClosed(window, now)) cell.complain('number', '这个窗口已经停用', '请改为在用的窗口')
  if (staffNumber === undefined) return
  const person = known.people.get(staffNumber)
  if (!person || person.unitId !== window.unitId)
    cell.complain('person', '窗口所属单位没有这个工号', '请核对工号；新到的人员请先录入')
  else if (isClosed(person, now)) cell.complain('person', '这个人已经离岗', '请改为在岗人员的工号')
}

function judgeGroup(group: readonly ShiftRow[]): void {
  const [first] = group
  if (!first || group.some(({ cell }) => cell.problems.length > 0)) return
  const wrong = checkShifts(group.map(shiftOf))
  if (wrong !== undefined)
    first.cell.complain('from', `同一窗口同一天${wrong}`, '请核对这个窗口当天的各行，错开时间')
  if (group.length > MOST_SHIFTS)
    first.cell.complain('day', `同一窗口同一天超过${MOST_SHIFTS}个班次`, '请合并或删去多余的行')
}

/** Shifts of a window on one day. */
const MOST_SHIFTS = 20

function shiftOf({ fromMinute = 0, staffNumber = '', untilMinute = 0 }: ShiftRow) {
  return { personId: staffNumber, fromMinute, untilMinute }
}

function rosterOf(group: readonly ShiftRow[], { people, windows }: Known): RosterDocument[] {
  const [first] = group
  if (!first?.hall || first.day === undefined || group.some(({ cell }) => cell.problems.length > 0)) return []
  const window = windows.get(`${first.hall._id}/${first.number}`)
  if (!window) return []
  const shifts = group
    .map((row) => ({ ...shiftOf(row), personId: people.get(row.staffNumber ?? '')?._id ?? '' }))
    .sort((one, other) => one.fromMinute - other.fromMinute)
  return [{ _id: rosterId(window._id, first.day), windowId: window._id, day: first.day, shifts }]
}

/** Numbers of a slice can be more than one query takes, since groups reach beyond it. */
async function readPeople({ things }: OrgDependencies, rows: readonly ShiftRow[]) {
  const numbers = [...new Set(rows.map(({ staffNumber }) => staffNumber).filter((one) => one !== undefined))]
  const people = new Map<string, PersonDocument>()
  for (let start = 0; start < numbers.length; start += SLICE) {
    for (const person of await things.peopleByStaffNumbers(numbers.slice(start, start + SLICE)))
      people.set(person.staffNumber ?? '', person)
  }
  return people
}

async function readRosters({ rosters }: OrgDependencies, ids: readonly string[]) {
  return new Map((await rosters.findAll(ids)).map((roster) => [roster._id, roster]))
}
