import { succeed } from '@qingjian/shared/kernel/result'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { OpennessDependencies } from '../openness.dependencies'
import type { BookImportDocument } from '../openness.documents'
import { NO_IMPORT } from './find-book-import'

/** Rows that nobody carries on with are forgotten after a day. */
const KEPT_MS = 24 * 3_600_000
const MOST = 20

/**
 * Removes what imports have left that nobody touched for a day: rows and problems, and the lines of what never became a
 * draft. Such an import is given up first, so that it cannot become one meanwhile.
 * @returns how many imports
 */
export async function forgetOldImports(dependencies: OpennessDependencies): Promise<number> {
  const { bookImports, draftLines, now } = dependencies
  const old = await bookImports.holdingRows(now - KEPT_MS, MOST)
  for (const { _id, publicationId } of old) {
    const ended = await endOf(dependencies, _id)
    if (!ended) continue
    await bookImports.forgetRows(_id)
    if (ended === 'abandoned') await draftLines.forget(publicationId)
    await bookImports.release(_id)
  }
  return old.length
}

/** How an import ended, by now at the latest; undefined for one that somebody carries on with after all. */
async function endOf(
  { bookImports, now, work }: OpennessDependencies,
  importId: string,
): Promise<'abandoned' | 'applied' | undefined> {
  const ended = await commitUnlessRefused(work, async (change) => {
    const one = await bookImports.read(change, importId)
    if (!one || one.touchedAt > now - KEPT_MS) return NO_IMPORT
    if (one.state === 'applied' || one.state === 'abandoned') return succeed(one.state)
    const abandoned: BookImportDocument = { ...one, state: 'abandoned', finishedAt: now }
    await bookImports.put(change, abandoned)
    await change.audit({ subject: `openness_imports/${importId}`, reason: '一天没有继续，自动放弃' })
    return succeed('abandoned' as const)
  })
  return ended.ok ? ended.data : undefined
}
