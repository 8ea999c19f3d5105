import { createHash } from 'node:crypto'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Place } from '@qingjian/shared/kernel/roles'
import type { checkImport as contract } from '@qingjian/shared/org/import.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OrgDependencies } from '../org.dependencies'
import { findImport } from './find-import'
import { holdImport } from './hold-import'
import type { ImportDocument } from './import.documents'
import { keepProblems } from './keep-problems'
import { PLANNERS } from './plan-import'
import { SLICE } from './planner'
import { reachOfImport } from './reach-of-import'
import { readRows } from './read-rows'
import { refuseRepeat } from './refuse-repeat'
import { viewImport } from './view-import'

/** After so long a step hands over what it has, for the progress bar. */
const STEP_MS = 2_500
const CHECKABLE: readonly ImportDocument['state'][] = ['collecting', 'checking', 'faulty', 'ready']

/** Checks the next rows of an import; nothing but its progress is written. */
export const checkImport: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { importId },
) => {
  const found = await findImport(dependencies, actor, importId)
  if (!found.ok) return found
  if (!CHECKABLE.includes(found.data.state)) return succeed(viewImport(found.data))
  const step = await holdImport(dependencies, importId, async () => {
    const fresh = await findImport(dependencies, actor, importId)
    if (!fresh.ok || !CHECKABLE.includes(fresh.data.state)) return fresh
    return checkStep(dependencies, fresh.data, reachOfImport(actor, fresh.data.kind))
  })
  if (step === undefined) return succeed(viewImport(found.data))
  return step.ok ? succeed(viewImport(step.data)) : step
}

async function checkStep(
  dependencies: OrgDependencies,
  before: ImportDocument,
  reaches: (place: Place) => boolean,
): Promise<Result<ImportDocument>> {
  const { elapsed, imports, now } = dependencies
  const read = await readRows(dependencies, before)
  if (!read.ok) return read
  const { digest, lines } = read.data
  const repeat = await refuseRepeat(dependencies, before.kind, digest)
  if (repeat) return repeat
  const isAnew = before.state !== 'checking'
  if (isAnew) await imports.forgetProblems(before._id)
  let one: ImportDocument = {
    ...before,
    ...(isAnew ? { checkedRows: 0, problemCount: 0, seen: [] } : {}),
    state: 'checking',
    contentDigest: digest,
    touchedAt: now,
  }
  const planSlice = await PLANNERS[one.kind]({ dependencies, import: one, reaches }, lines)
  do {
    const from = one.checkedRows
    const until = Math.min(from + SLICE, one.rowCount)
    const plan = await planSlice(from, until)
    if (plan.problems.length > 0) await keepProblems(dependencies, one, from, plan.problems)
    one = {
      ...one,
      checkedRows: until,
      problemCount: one.problemCount + plan.problems.length,
      seen: [...one.seen, digestOfSeen(plan.seen)],
    }
  } while (one.checkedRows < one.rowCount && elapsed() < STEP_MS)
  if (one.checkedRows === one.rowCount) one = { ...one, state: one.problemCount > 0 ? 'faulty' : 'ready' }
  await imports.note(before, one)
  return succeed(one)
}

/** What a slice met in the database, in one word. */
export function digestOfSeen(seen: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 32)
}

/** Refuses what can only be done with an import in another state. */
export function refuseState({ state }: ImportDocument): Result<never> {
  const messages: Partial<Record<ImportDocument['state'], string>> = {
    faulty: '文件里还有问题，请改好后重新导入',
    abandoned: '这次导入已经放弃，请重新导入',
    applied: '这次导入已经完成',
    applying: '正在写入，不能再改',
    verifying: '正在写入，不能再改',
  }
  return fail('CONFLICT', messages[state] ?? '还没有核对完，请稍候')
}
