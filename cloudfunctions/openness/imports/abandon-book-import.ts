import { succeed } from '@qingjian/shared/kernel/result'
import type { abandonBookImport as contract } from '@qingjian/shared/openness/import.contracts'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { BookImportDocument } from '../openness.documents'
import { findBookImport, NO_IMPORT, viewBookImport } from './find-book-import'
import { refuseState } from './refuse-state'

/** Gives an import up that is no draft yet, and forgets its rows. */
export const abandonBookImport: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { importId },
) => {
  const { bookImports, draftLines, now, work } = dependencies
  const found = await findBookImport(dependencies, actor, importId)
  if (!found.ok) return found
  const given = await commitUnlessRefused(work, async (change) => {
    const one = await bookImports.read(change, importId)
    if (!one) return NO_IMPORT
    if (one.state === 'applied') return refuseState(one)
    if (one.state === 'abandoned') return succeed(one)
    const abandoned: BookImportDocument = { ...one, state: 'abandoned', finishedAt: now, touchedAt: now }
    await bookImports.put(change, abandoned)
    await change.audit({ subject: `openness_imports/${importId}` })
    return succeed(abandoned)
  })
  if (!given.ok) return given
  await bookImports.forgetRows(importId)
  await draftLines.forget(given.data.publicationId)
  return succeed(viewBookImport(given.data))
}
