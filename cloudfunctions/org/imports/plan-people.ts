import { mobileField, plainMobile, textField } from '@qingjian/shared/kernel/fields'
import { maskMobile } from '@qingjian/shared/kernel/mask'
import type { Rank } from '@qingjian/shared/kernel/ranks'
import { staffNumberField } from '@qingjian/shared/org/org-fields'
import type { PersonDocument, PostDocument, UnitDocument } from '../../platform/directory/directory.documents'
import { isClosed } from '../closing'
import { joiningWords, storedJoining } from '../kinds/joining'
import { storedMobile } from '../kinds/person'
import type { OrgDependencies } from '../org.dependencies'
import { type CellReader, createCellReader } from './cell-reader'
import { byNameOrId, findNamed } from './named-places'
import { readJoiningCell, readRankCell } from './party-cells'
import { instantOf, plannedChange, rowId } from './planned-change'
import type { Plan, PlanContext, PlanSlice, Problem } from './planner'
import type { Line } from './read-rows'

interface PersonRow {
  line: Line
  cell: CellReader
  name: string | undefined
  staffNumber: string | undefined
  position: string | undefined
  mobile: string | undefined
  mobileLookup: string | undefined
  unit: UnitDocument | undefined
  rank: Rank | undefined
  partyJoinedOn: string | undefined
}

/** Positions looked up at once: a post of one name can stand in many units. */
const POSITIONS = 20

/** Plans new people: every number and phone once in the file and free in the database. */
export async function planPeople(context: PlanContext, lines: readonly Line[]): Promise<PlanSlice> {
  const { dependencies } = context
  const units = byNameOrId(await dependencies.directory.units())
  const first = { staffNumber: new Map<string, Line>(), mobile: new Map<string, Line>() }
  // Every step looks at the whole file: what is done for all rows has to be little.
  for (const line of lines) {
    remember(first.staffNumber, (line.cells.staffNumber ?? '').toUpperCase(), line)
    remember(first.mobile, plainMobile(line.cells.mobile ?? ''), line)
  }
  return (from, until) => {
    const rows = lines.slice(from, until).map((line) => readRow(context, line, units))
    for (const row of rows) complainOfRepeats(row, first)
    return planSlice(context, rows)
  }
}

function remember(first: Map<string, Line>, value: string, line: Line): void {
  if (!first.has(value)) first.set(value, line)
}

function readRow(
  { dependencies: { hash, now }, reaches }: PlanContext,
  line: Line,
  units: ReadonlyMap<string, UnitDocument>,
): PersonRow {
  const cell = createCellReader(line)
  const mobile = cell.read('mobile', mobileField, '请填写11位手机号')
  return {
    line,
    cell,
    name: cell.read('name', textField(20, 1), '请填写姓名，最多20个字'),
    staffNumber: cell.read('staffNumber', staffNumberField, '请填写2到20个字母、数字或短横线'),
    position: cell.read('position', textField(40, 1), '请填写岗位，最多40个字'),
    mobile,
    mobileLookup: mobile === undefined ? undefined : hash('staff-mobile', mobile),
    unit: findNamed(cell, 'unit', line.cells.unit ?? '', {
      known: units,
      now,
      what: '单位',
      placeOf: ({ _id, regionId }) => ({ regionId, unitId: _id }),
      reaches,
    }),
    rank: readRankCell(cell, line),
    partyJoinedOn: readJoiningCell(cell, line, { now }),
  }
}

function complainOfRepeats(
  { cell, line, ...row }: PersonRow,
  first: Record<'staffNumber' | 'mobile', ReadonlyMap<string, Line>>,
): void {
  for (const column of ['staffNumber', 'mobile'] as const) {
    const before = first[column].get(row[column] ?? '')
    if (row[column] !== undefined && before && before.index < line.index)
      cell.complain(column, `与“${before.sheet}”第${before.row}行重复`, '请核对，重复的只留一行')
  }
}

async function planSlice(context: PlanContext, rows: readonly PersonRow[]): Promise<Plan> {
  const { dependencies } = context
  const taken = await readTaken(dependencies, rows)
  const posts = await readPosts(dependencies, rows)
  const plan = { problems: [] as Problem[], people: [] as PersonDocument[], changes: [] as Plan['changes'] }
  const seen: unknown[] = []
  for (const row of rows) {
    const id = rowId(dependencies, context.import, 'person', row.line.index)
    const foundProblems = [...row.cell.problems, ...problemsOfTaken(row, id, taken)]
    plan.problems.push(...foundProblems)
    const { mobile, name, partyJoinedOn, position, rank, staffNumber, unit } = row
    if (foundProblems.length > 0 || !unit || mobile === undefined || position === undefined) continue
    const post = posts.get(`${unit._id}/${position}`)
    const person: PersonDocument = {
      _id: id,
      name: name ?? '',
      unitId: unit._id,
      position,
      postId: post?._id,
      staffNumber,
      ...storedMobile(dependencies, id, mobile),
      rank,
      ...storedJoining(id, partyJoinedOn),
      version: 1,
      changedAt: instantOf(context.import),
      changedBy: context.import.startedBy,
    }
    seen.push([unit._id, post?._id])
    plan.people.push(person)
    plan.changes.push(
      plannedChange(dependencies, context.import, `person:${id}`, {
        after: {
          姓名: person.name,
          工号: staffNumber ?? '',
          单位: unit.name,
          岗位: position,
          手机号: maskMobile(mobile),
          ...joiningWords(person),
        },
      }),
    )
  }
  return { ...plan, seen }
}

interface Taken {
  numbers: ReadonlyMap<string, PersonDocument>
  mobiles: ReadonlyMap<string, PersonDocument>
}

async function readTaken({ now, things }: OrgDependencies, rows: readonly PersonRow[]): Promise<Taken> {
  const present = (values: (string | undefined)[]) => [...new Set(values.filter((one) => one !== undefined))]
  const numbered = await things.peopleByStaffNumbers(present(rows.map((row) => row.staffNumber)))
  const reachable = await things.peopleByMobiles(present(rows.map((row) => row.mobileLookup)))
  return {
    numbers: new Map(numbered.map((person) => [person.staffNumber ?? '', person])),
    mobiles: new Map(
      reachable
        .filter((person) => !isClosed(person, now))
        .map((person) => [person.mobileLookup ?? '', person]),
    ),
  }
}

function problemsOfTaken(row: PersonRow, id: string, { mobiles, numbers }: Taken): Problem[] {
  const { line, mobileLookup, staffNumber } = row
  const problems: Problem[] = []
  const holder = numbers.get(staffNumber ?? '')
  if (holder && holder._id !== id)
    problems.push({
      line,
      column: 'staffNumber',
      problem: '这个工号系统里已经有了',
      remedy: '请核对；已经录入的人员不用再导入，请删去这一行',
    })
  const owner = mobiles.get(mobileLookup ?? '')
  if (owner && owner._id !== id)
    problems.push({
      line,
      column: 'mobile',
      problem: '这个手机号已经登记在别人名下',
      remedy: '请核对手机号，或先修改原来登记的人员',
    })
  return problems
}

/** Open posts by `unit/name`. */
async function readPosts(
  { now, things }: OrgDependencies,
  rows: readonly PersonRow[],
): Promise<Map<string, PostDocument>> {
  const names = [...new Set(rows.map(({ position }) => position).filter((one) => one !== undefined))]
  const posts = new Map<string, PostDocument>()
  for (let start = 0; start < names.length; start += POSITIONS) {
    for (const post of await things.named('post', names.slice(start, start + POSITIONS)))
      if (!isClosed(post, now)) posts.set(`${post.unitId}/${post.name}`, post)
  }
  return posts
}
