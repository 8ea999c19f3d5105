import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { OrgDependencies } from '../org.dependencies'
import type { ImportDocument } from './import.documents'
import { PLANNERS } from './plan-import'
import { SLICE } from './planner'
import { readRows } from './read-rows'
import { digestId } from './refuse-repeat'

const STEP_MS = 2_500

/**
 * Stores the next rows of an import that was verified. Every id follows from the import and the row, so a step that died
 * is done again and meets its own rows. History comes first: it tells what a roster or a person was before it was rewritten.
 */
export async function writeStep(
  dependencies: OrgDependencies,
  before: ImportDocument,
  stepMilliseconds = STEP_MS,
): Promise<Result<ImportDocument>> {
  const { changes, elapsed, imports, now, personUpdates, rosters, things } = dependencies
  const read = await readRows(dependencies, before)
  if (!read.ok) return read
  const { digest, lines } = read.data
  // Who may write where was judged when it was verified.
  const planSlice = await PLANNERS[before.kind]({ dependencies, import: before, reaches: () => true }, lines)
  let one: ImportDocument = { ...before, touchedAt: now }
  while (
    one.appliedRows < one.rowCount &&
    (one.appliedRows === before.appliedRows || elapsed() < stepMilliseconds)
  ) {
    const until = Math.min(one.appliedRows + SLICE, one.rowCount)
    const plan = await planSlice(one.appliedRows, until)
    await changes.recordMissing(plan.changes)
    if (plan.people) await things.insertMissing('person', plan.people)
    if (plan.personUpdates) await personUpdates.updateAll(plan.personUpdates)
    if (plan.windows) await things.insertMissing('window', plan.windows)
    if (plan.rosters) await rosters.saveAll(plan.rosters)
    one = { ...one, appliedRows: until }
  }
  if (one.appliedRows < one.rowCount) {
    await imports.note(before, one)
    return succeed(one)
  }
  return finish(dependencies, before, { ...one, state: 'applied', finishedAt: now }, digest)
}

/** Opens the gate and remembers the content, so that it is not brought in twice. */
async function finish(
  { gate, imports, now, work }: OrgDependencies,
  before: ImportDocument,
  one: ImportDocument,
  contentDigest: string,
): Promise<Result<ImportDocument>> {
  await work.commit(async (change) => {
    await imports.replace(change, before, one)
    await gate.release(change, one._id)
    for (const digest of new Set([contentDigest, one.fileDigest])) {
      const _id = digestId(one.kind, digest)
      await imports.keepDigest(change, { _id, importId: one._id, at: now, who: one.startedByName })
    }
  })
  await imports.forget(one)
  return succeed(one)
}
