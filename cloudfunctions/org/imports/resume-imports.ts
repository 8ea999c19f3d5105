import { succeed } from '@qingjian/shared/kernel/result'
import type { resumeImports as contract } from '@qingjian/shared/org/import.contracts'
import { positionOf } from '../../platform/ids/position'
import type { UseCase } from '../../platform/serve/method'
import { followNames } from '../follow-names'
import type { OrgDependencies } from '../org.dependencies'
import { holdImport } from './hold-import'
import type { ImportState } from './import.documents'
import { writeStep } from './write-import'

/** A verification that nobody carries on with: the gate opens again. */
const LEFT_ALONE_MS = 60_000
/** Rows that nobody brings in are forgotten after a day. */
const KEPT_MS = 24 * 3_600_000
/** Long before the function's minute (config.json) is over, and before others may take the import over. */
const LAST_STEP_MS = 10_000
const MOST = 50
/** These still need their rows. */
const UNDER_WAY: ReadonlySet<ImportState> = new Set<ImportState>(['verifying', 'applying'])

/** Ends what was begun: imports that were being stored, names that were to follow, rows of imports that were given up. */
export const resumeImports: UseCase<OrgDependencies, typeof contract> = async (dependencies) => {
  const resumed = await resumeWriting(dependencies)
  await reopenGate(dependencies)
  const followings = await dependencies.followings.all(MOST)
  for (const following of followings) await followNames(dependencies, following)
  const removed = await forgetOld(dependencies)
  return succeed({ resumed, followed: followings.length, removed })
}

async function resumeWriting(dependencies: OrgDependencies): Promise<number> {
  const { imports, now } = dependencies
  const begun = await imports.inState('applying', positionOf(now + 1, ''), MOST)
  for (const { _id } of begun) {
    await holdImport(dependencies, _id, async () => {
      const one = await imports.find(_id)
      return one?.state === 'applying' ? writeStep(dependencies, one, LAST_STEP_MS) : succeed(undefined)
    })
  }
  return begun.length
}

async function reopenGate(dependencies: OrgDependencies): Promise<void> {
  const { gate, imports, now, work } = dependencies
  for (const { _id } of await imports.inState('verifying', positionOf(now + 1, ''), MOST)) {
    await holdImport(dependencies, _id, async () => {
      const one = await imports.find(_id)
      if (one?.state !== 'verifying' || one.touchedAt + LEFT_ALONE_MS > now) return succeed(undefined)
      await work.commit(async (change) => {
        await imports.replace(change, one, { ...one, state: 'ready' })
        await gate.release(change, _id)
      })
      return succeed(undefined)
    })
  }
}

async function forgetOld({ imports, now }: OrgDependencies): Promise<number> {
  const old = await imports.holdingRows(positionOf(now - KEPT_MS, ''), MOST)
  const ended = old.filter(({ state }) => !UNDER_WAY.has(state))
  for (const one of ended) {
    const state = one.state === 'applied' ? 'applied' : 'abandoned'
    await imports.forget({ ...one, state, finishedAt: one.finishedAt ?? now })
  }
  return ended.length
}
