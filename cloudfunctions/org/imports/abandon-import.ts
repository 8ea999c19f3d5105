import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { abandonImport as contract } from '@qingjian/shared/org/import.contracts'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OrgDependencies } from '../org.dependencies'
import { refuseState } from './check-import'
import { findImport } from './find-import'
import { holdImport } from './hold-import'
import type { ImportDocument } from './import.documents'
import { viewImport } from './view-import'

const FINAL: readonly ImportDocument['state'][] = ['verifying', 'applying', 'applied']

/** Gives an import up and forgets its rows, as long as nothing is being stored. */
export const abandonImport: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { importId },
) => {
  const { imports, now, work } = dependencies
  const found = await findImport(dependencies, actor, importId)
  if (!found.ok) return found
  const given = await holdImport(dependencies, importId, () =>
    commitUnlessRefused(work, async (change) => {
      const one = (await imports.read(change, importId)) ?? found.data
      if (FINAL.includes(one.state)) return refuseState(one)
      const abandoned: ImportDocument = { ...one, state: 'abandoned', finishedAt: now, touchedAt: now }
      await imports.save(change, abandoned)
      return succeed(abandoned)
    }),
  )
  if (given === undefined) return fail('CONFLICT', '正在核对，请稍候再试')
  if (!given.ok) return given
  await imports.forget(given.data)
  return succeed(viewImport(given.data))
}
