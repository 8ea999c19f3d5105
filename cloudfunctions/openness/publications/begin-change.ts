import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { PUBLICATION_KIND_NAMES } from '@qingjian/shared/openness/publication-states'
import type { Actor } from '../../platform/access/actor'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { OpennessDependencies } from '../openness.dependencies'
import type { DraftLine, PublicationDocument } from '../openness.documents'
import { countLines } from './count-lines'
import { newPublication } from './create-publication'
import { recordStep } from './record-step'
import { type StoredPublication, storedOf } from './take-publication-step'

const MOST_TITLE = 60

/** What a correction or withdrawal begins with. */
interface ChangeOfPublished {
  kind: 'correction' | 'withdrawal'
  /** A publication of the same publisher, from which title and year are taken. */
  of: PublicationDocument
  lines: readonly DraftLine[]
  reason: string
  /** What a withdrawal of everything withdraws. */
  withdraws?: Pick<PublicationDocument, 'lineCount' | 'totals' | 'withdraws'>
}

/** Begins a draft that corrects or withdraws what is published: like any other, and reviewed like any other. */
export function beginChange(
  dependencies: OpennessDependencies,
  actor: Actor,
  { kind, lines, of, reason, withdraws }: ChangeOfPublished,
): Promise<Result<StoredPublication>> {
  const { draftLines, ids, work } = dependencies
  const { regionId, regionName, title, unitId, year } = of
  const authorId = actor.personId ?? ''
  const region = { _id: regionId, name: regionName }
  const place = { region, ...(unitId !== undefined && { unitId }) }
  const draft: PublicationDocument = {
    ...newPublication(dependencies, ids.next(), place, authorId),
    ...{ kind, year, reason, done: '', effect: '' },
    title: titleOfChange(kind, title),
    lineCount: lines.length,
    totals: countLines([], { added: lines }),
    ...withdraws,
  }
  return commitUnlessRefused(work, async (change) => {
    if (lines.length > 0) await draftLines.putChunk(change, draft._id, 0, [...lines])
    const details = { kind, of: of._id, lineIds: lines.map(({ lineId }) => lineId) }
    await recordStep(dependencies, change, draft, { step: 'create', personId: authorId, reason, details })
    return succeed(storedOf(draft))
  })
}

/** What a correction or withdrawal of something with a title is called. */
export function titleOfChange(kind: ChangeOfPublished['kind'], title: string): string {
  return [...`${PUBLICATION_KIND_NAMES[kind]}：${plainTitle(title)}`].slice(0, MOST_TITLE).join('')
}

/** A title without what an earlier correction put in front of it. */
function plainTitle(title: string): string {
  return title.replace(/^(更正：|撤回：)+/, '')
}
