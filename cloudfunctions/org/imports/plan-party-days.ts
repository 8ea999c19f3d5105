import { textField } from '@qingjian/shared/kernel/fields'
import type { Rank } from '@qingjian/shared/kernel/ranks'
import { staffNumberField } from '@qingjian/shared/org/org-fields'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import { isClosed } from '../closing'
import { joiningWords, storedJoining } from '../kinds/joining'
import type { OrgDependencies } from '../org.dependencies'
import type { PersonUpdate } from '../person-updates.repository'
import { plainWords } from '../plain-words'
import { placeOf } from '../surroundings'
import { type CellReader, createCellReader } from './cell-reader'
import { readJoiningCell, readRankCell } from './party-cells'
import { instantOf, plannedChange } from './planned-change'
import type { Plan, PlanContext, PlanSlice } from './planner'
import type { Line } from './read-rows'

interface JoiningRow {
  line: Line
  cell: CellReader
  staffNumber: string | undefined
  name: string | undefined
  partyJoinedOn: string | undefined
  rank: Rank | undefined
}

/** Plans 入党日期 and 级别 of people who are on record, known by their number and, lest it is mistyped, by their name. */
export async function planPartyDays(context: PlanContext, lines: readonly Line[]): Promise<PlanSlice> {
  const { dependencies } = context
  const units = new Map((await dependencies.directory.units()).map((unit) => [unit._id, unit]))
  const reaches = (person: PersonDocument) => context.reaches(placeOf('person', person, { units }))
  const first = new Map<string, Line>()
  for (const line of lines) {
    const number = (line.cells.staffNumber ?? '').toUpperCase()
    if (!first.has(number)) first.set(number, line)
  }
  return async (from, until) => {
    const rows = lines.slice(from, until).map((line) => readRow(dependencies, line, first))
    const people = await readPeople(dependencies, rows)
    const plan: Required<Pick<Plan, 'changes' | 'personUpdates' | 'problems' | 'seen'>> = {
      changes: [],
      personUpdates: [],
      problems: [],
      seen: [],
    }
    for (const row of rows) {
      const person = people.get(row.staffNumber ?? '')
      if (row.staffNumber !== undefined)
        judgePerson(dependencies, row, person && reaches(person) ? person : undefined)
      plan.problems.push(...row.cell.problems)
      if (row.cell.problems.length > 0 || !person) continue
      const made = planPerson(context, row, person)
      plan.seen.push([person._id, person.unitId, person.partyJoinedOn ?? '', person.rank ?? ''])
      if (!made) continue
      plan.personUpdates.push(made.update)
      plan.changes.push(made.change)
    }
    return plan
  }
}

function readRow({ now }: { now: number }, line: Line, first: ReadonlyMap<string, Line>): JoiningRow {
  const cell = createCellReader(line)
  const staffNumber = cell.read('staffNumber', staffNumberField, '请填写已经录入的人员的工号')
  const before = first.get(staffNumber ?? '')
  if (before && before.index < line.index)
    cell.complain('staffNumber', `与“${before.sheet}”第${before.row}行重复`, '请核对，重复的只留一行')
  const name = cell.read('name', textField(20, 1), '请填写姓名，与系统里的一致')
  if ((line.cells.partyJoinedOn ?? '') === '')
    cell.complain('partyJoinedOn', '没有填写', '请填写入党日期；不是党员的，请删去这一行')
  const partyJoinedOn = readJoiningCell(cell, line, { now })
  return { line, cell, staffNumber, name, partyJoinedOn, rank: readRankCell(cell, line) }
}

async function readPeople(
  { things }: OrgDependencies,
  rows: readonly JoiningRow[],
): Promise<Map<string, PersonDocument>> {
  const numbers = rows.map(({ staffNumber }) => staffNumber).filter((one) => one !== undefined)
  const found = await things.peopleByStaffNumbers([...new Set(numbers)])
  return new Map(found.map((person) => [person.staffNumber ?? '', person]))
}

/** @param person whom the number stands for, if they are within reach */
function judgePerson(
  { now }: { now: number },
  { cell, name }: JoiningRow,
  person: PersonDocument | undefined,
) {
  if (!person)
    cell.complain('staffNumber', '没有找到这个工号', '请核对工号，并确认本人已经录入、在您管理的范围内')
  else if (isClosed(person, now)) cell.complain('staffNumber', '这个人已经离岗', '请核对工号，或删去这一行')
  else if (name !== undefined && plainWords(name) !== plainWords(person.name))
    cell.complain('name', `这个工号在系统里的姓名是“${person.name}”`, '请核对工号和姓名')
}

/** What a row comes to; undefined when everything stands there already. */
function planPerson(
  { dependencies, import: one }: PlanContext,
  { partyJoinedOn, rank }: JoiningRow,
  person: PersonDocument,
): { update: PersonUpdate; change: Plan['changes'][number] } | undefined {
  // What the import itself has written is planned again in the same way after a crash: its history is there already.
  if (person.importId === one._id) return undefined
  const after = { rank: rank ?? person.rank, ...storedJoining(person._id, partyJoinedOn) }
  if (after.rank === person.rank && after.partyJoinedOn === person.partyJoinedOn) return undefined
  return {
    update: {
      id: person._id,
      readVersion: person.version,
      values: {
        ...after,
        version: (person.version ?? 1) + 1,
        importId: one._id,
        changedAt: instantOf(one),
        changedBy: one.startedBy,
      },
    },
    change: plannedChange(dependencies, one, `person:${person._id}`, {
      before: joiningWords(person),
      after: joiningWords(after),
    }),
  }
}
