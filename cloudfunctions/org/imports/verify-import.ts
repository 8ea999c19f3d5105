import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Place } from '@qingjian/shared/kernel/roles'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { OrgDependencies } from '../org.dependencies'
import { digestOfSeen } from './check-import'
import type { ImportDocument } from './import.documents'
import { keepProblems } from './keep-problems'
import { PLANNERS } from './plan-import'
import { type Problem, SLICE } from './planner'
import { readRows } from './read-rows'
import { refuseRepeat } from './refuse-repeat'
import { writeStep } from './write-import'

const STEP_MS = 2_500

/** Closes the gate to everybody else: what is verified from now on stays as it is until everything is stored. */
export async function startVerifying(
  { gate, imports, now, work }: OrgDependencies,
  before: ImportDocument,
): Promise<Result<ImportDocument>> {
  return commitUnlessRefused(work, async (change) => {
    if (!(await gate.hold(change, before._id)))
      return fail('CONFLICT', '正在导入另一个文件，请等它完成后再试')
    const one: ImportDocument = { ...before, state: 'verifying', verifiedRows: 0, touchedAt: now }
    await imports.replace(change, before, one)
    return succeed(one)
  })
}

/** Checks the next rows once more, behind the closed gate; the first thing that differs ends it before anything is stored. */
export async function verifyStep(
  dependencies: OrgDependencies,
  before: ImportDocument,
  reaches: (place: Place) => boolean,
): Promise<Result<ImportDocument>> {
  const { elapsed, imports, now, work } = dependencies
  const read = await readRows(dependencies, before)
  if (!read.ok) return read
  const { digest, lines } = read.data
  const repeat = await refuseRepeat(dependencies, before.kind, digest)
  if (repeat) {
    await stop(dependencies, before, { ...before, state: 'abandoned' })
    await imports.forget({ ...before, state: 'abandoned' })
    return repeat
  }
  const planSlice = await PLANNERS[before.kind]({ dependencies, import: before, reaches }, lines)
  let one: ImportDocument = { ...before, touchedAt: now }
  do {
    const from = one.verifiedRows
    const until = Math.min(from + SLICE, one.rowCount)
    const { problems, seen } = await planSlice(from, until)
    const line = lines[from]
    const changed: Problem[] =
      problems.length === 0 && line && digestOfSeen(seen) !== one.seen[from / SLICE]
        ? [
            {
              line,
              column: '',
              problem: `第${line.row}行起的内容涉及的数据在核对之后有变动`,
              remedy: '请重新核对后再导入',
            },
          ]
        : problems
    if (changed.length > 0) {
      await imports.forgetProblems(one._id)
      await keepProblems(dependencies, one, from, changed)
      return stop(dependencies, before, { ...one, state: 'faulty', problemCount: changed.length })
    }
    one = { ...one, verifiedRows: until }
  } while (one.verifiedRows < one.rowCount && elapsed() < STEP_MS)
  if (one.verifiedRows < one.rowCount) {
    await imports.note(before, one)
    return succeed(one)
  }
  const begun: ImportDocument = { ...one, state: 'applying', appliedAt: now }
  await work.commit(async (change) => {
    await imports.replace(change, before, begun)
    const { fileName, kind, rowCount } = begun
    await change.audit({
      subject: `org_imports/${begun._id}`,
      details: { kind, name: fileName, count: rowCount, digest },
    })
  })
  return elapsed() < STEP_MS ? writeStep(dependencies, begun) : succeed(begun)
}

/** Opens the gate again without having stored anything. */
async function stop(
  { gate, imports, work }: OrgDependencies,
  before: ImportDocument,
  one: ImportDocument,
): Promise<Result<ImportDocument>> {
  await work.commit(async (change) => {
    await imports.replace(change, before, one)
    await gate.release(change, one._id)
  })
  return succeed(one)
}
