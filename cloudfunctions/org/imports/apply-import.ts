import { succeed } from '@qingjian/shared/kernel/result'
import type { applyImport as contract } from '@qingjian/shared/org/import.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OrgDependencies } from '../org.dependencies'
import { refuseState } from './check-import'
import { findImport } from './find-import'
import { holdImport } from './hold-import'
import { reachOfImport } from './reach-of-import'
import { startVerifying, verifyStep } from './verify-import'
import { viewImport } from './view-import'
import { writeStep } from './write-import'

/** Takes the next step towards having a checked import stored. */
export const applyImport: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { importId },
) => {
  const found = await findImport(dependencies, actor, importId)
  if (!found.ok) return found
  const step = await holdImport(dependencies, importId, async () => {
    const fresh = await findImport(dependencies, actor, importId)
    if (!fresh.ok) return fresh
    const one = fresh.data
    if (one.state === 'ready') return startVerifying(dependencies, one)
    if (one.state === 'verifying') return verifyStep(dependencies, one, reachOfImport(actor, one.kind))
    if (one.state === 'applying') return writeStep(dependencies, one)
    return one.state === 'applied' ? fresh : refuseState(one)
  })
  if (step === undefined) return succeed(viewImport(found.data))
  return step.ok ? succeed(viewImport(step.data)) : step
}
