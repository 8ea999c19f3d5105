import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { checkPublication as contract } from '@qingjian/shared/openness/public.contracts'
import { PUBLIC_STATES } from '@qingjian/shared/openness/publication-states'
import type { UseCase } from '../../platform/serve/method'
import { findBreakOfPublication } from '../announcements/announcement-breaks'
import { digestAfter } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { CHECK_IS_OVER, type PublicationProgress, readPublicationProgress, signProgress } from './check-carry'
import { findLineBreak, type LineBreak } from './line-breaks'
import { sealOfPublication } from './seal-publication'

const LINES_AT_ONCE = 500
const LINES_OF_A_CALL = 2000

/** Recomputes the next lines of a publication, or its announcement; at the end compares them with what the public log has noted. */
export const checkPublication: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { carry, id },
) => {
  const { carries, lines, now, publications } = dependencies
  const publication = await publications.find(id)
  if (!publication || !PUBLIC_STATES.includes(publication.state))
    return fail('NOT_FOUND', '没有找到这份公开材料')
  if (publication.announcement !== undefined) {
    const problem = await findBreakOfPublication(dependencies, publication)
    return problem === undefined ? succeed({ state: 'intact', checked: 0 }) : brokenAt(0, { problem })
  }
  const beginning = { of: 'publication', id, next: 0, checked: 0, running: '', startedAt: now } as const
  let progress = readPublicationProgress(carries, carry, beginning)
  if (!progress) return CHECK_IS_OVER
  for (const end = progress.next + LINES_OF_A_CALL; progress.next < end; ) {
    const found = await lines.ofPublication(id, progress.next, LINES_AT_ONCE)
    const lineBreak = await findLineBreak(dependencies, publication, found)
    if (lineBreak) return brokenAt(progress.checked, lineBreak)
    progress = {
      ...progress,
      next: progress.next + LINES_AT_ONCE,
      checked: progress.checked + found.length,
      running: found.reduce((running, { digest }) => digestAfter(running, digest), progress.running),
    }
    if (progress.next >= publication.lineCount) return compareWithLog(dependencies, publication, progress)
  }
  return succeed({ state: 'going', checked: progress.checked, carry: signProgress(carries, progress) })
}

async function compareWithLog(
  { publicationLog }: OpennessDependencies,
  publication: PublicationDocument,
  { checked, running }: PublicationProgress,
) {
  const entries = await publicationLog.ofSubject(publication._id)
  const entry = entries.find(({ act }) => act !== 'archive')
  if (!entry) return brokenAt(checked, { problem: '公开记录里没有这份材料' })
  if (entry.digest === sealOfPublication(publication, running))
    return succeed({ state: 'intact' as const, checked })
  const problem =
    entry.lines === checked
      ? '这份材料和公开记录对不上，公开后被改动过'
      : `公开记录里是${entry.lines}条明细，现在有${checked}条`
  return brokenAt(checked, { problem })
}

function brokenAt(checked: number, found: Partial<LineBreak>) {
  return succeed({ state: 'broken' as const, checked, ...found })
}
