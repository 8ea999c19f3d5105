import { dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import type { createAnnouncement as contract } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { authorPlace } from '../publications/author-place'
import { newPublication } from '../publications/create-publication'
import { recordStep } from '../publications/record-step'
import { storedOf } from '../publications/take-publication-step'
import { standingOf } from './announcement-standing'
import { checkKind } from './kind-rules'
import { settleContent } from './settle-content'

/**
 * Begins the draft of an announcement, of a place that the caller writes for. What does not fit together yet is told when
 * it is read, and stops it when it is submitted.
 */
export const createAnnouncement: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { content, fulfils, regionId },
) => {
  const { announcements, ids, work } = dependencies
  const place = await authorPlace(dependencies, actor, regionId)
  if (!place.ok) return place
  const checked = checkKind(regionId, content.kind, fulfils)
  if (!checked.ok) return checked
  const begun = newPublication(dependencies, ids.next(), place.data, actor.personId ?? '')
  const standing = await standingOf(dependencies, begun, content)
  if (!standing.ok) return standing
  const settled = await settleContent(dependencies, actor, { content, known: [], published: [] })
  if (!settled.ok) return settled
  const draft: PublicationDocument = {
    ...begun,
    ...{ kind: 'lines', announcement: content.kind, title: standing.data.title, done: '', effect: '' },
    year: await yearOf(dependencies, fulfils),
    ...(fulfils !== undefined && { fulfils }),
  }
  const created = await commitUnlessRefused(work, async (change) => {
    await announcements.putDraft(change, draft._id, { content: settled.data.content })
    // The words may hold what the gate will stop, and the audit log keeps for ever.
    const details = { announcement: content.kind, ...(fulfils !== undefined && { fulfils }) }
    await recordStep(dependencies, change, draft, { step: 'create', personId: draft.authorId, details })
    return succeed(storedOf(draft))
  })
  await settled.data.clear(created.ok)
  return created
}

/** In which year it counts: of an item of the catalogue that of its time, of an occasion that of its due day; else this one. */
export async function yearOf(
  { affairs, now }: Pick<OpennessDependencies, 'affairs' | 'now'>,
  fulfils: Fulfils | undefined,
): Promise<number> {
  const { period = '' } = fulfils ?? {}
  const occasion = period.startsWith('o') ? await affairs.findOccasion(period) : undefined
  return occasion?.year ?? Number((/^\d{4}/.test(period) ? period : dayOf(now)).slice(0, 4))
}
