import { succeed } from '@qingjian/shared/kernel/result'
import type { applyBookImport as contract } from '@qingjian/shared/openness/import.contracts'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { BookImportDocument, PublicationDocument } from '../openness.documents'
import { type AuthorPlace, authorPlace } from '../publications/author-place'
import { newPublication } from '../publications/create-publication'
import { recordStep } from '../publications/record-step'
import { findBookImport, NO_IMPORT, viewBookImport } from './find-book-import'
import { digestIdOf, refuseRepeat } from './refuse-repeat'
import { refuseState } from './refuse-state'

/** Makes the draft of a file in which nothing is wrong: its lines stand there already, and now somebody sees them. */
export const applyBookImport: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { importId },
) => {
  const { bookImports, now, publications, work } = dependencies
  const found = await findBookImport(dependencies, actor, importId)
  if (!found.ok) return found
  const place = await authorPlace(dependencies, actor, found.data.publication.regionId)
  if (!place.ok) return place
  const applied = await commitUnlessRefused(work, async (change) => {
    const one = await bookImports.read(change, importId)
    if (!one) return NO_IMPORT
    if (one.state === 'applied') return succeed(one)
    if (one.state !== 'ready') return refuseState(one)
    const digestId = digestIdOf(one)
    const before = await bookImports.readDigest(change, digestId)
    const repeat = await refuseRepeat(one, before, (id) => publications.read(change, id))
    if (repeat) return repeat
    const publication = draftOf(dependencies, one, place.data)
    await recordStep(dependencies, change, publication, {
      step: 'create',
      personId: publication.authorId,
      reason: `从文件“${one.fileName}”导入`,
      details: { importId },
    })
    const { publicationId, startedByName: who } = one
    await bookImports.keepDigest(change, { _id: digestId, importId, publicationId, at: now, who })
    const after: BookImportDocument = { ...one, state: 'applied', finishedAt: now, touchedAt: now }
    await bookImports.put(change, after)
    return succeed(after)
  })
  if (!applied.ok) return applied
  await bookImports.forgetRows(importId)
  return succeed(viewBookImport(applied.data))
}

function draftOf(
  dependencies: OpennessDependencies,
  { _id: importId, checkedRows, fileName, publication, publicationId, startedBy, totals }: BookImportDocument,
  place: AuthorPlace,
): PublicationDocument {
  const { done, effect, fulfils, title, year } = publication
  return {
    ...newPublication(dependencies, publicationId, place, startedBy),
    ...{ kind: 'lines', title, done, effect, year },
    ...(fulfils !== undefined && { fulfils }),
    ...{ lineCount: checkedRows, totals, fileName, importId },
  }
}
