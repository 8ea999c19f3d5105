import { resultName, windowTitle } from '@qingjian/shared/follow-up/follow-up.text'
import type { FollowUpRow } from '@qingjian/shared/follow-up/follow-up-fields'
import { maskMobile } from '@qingjian/shared/kernel/mask'
import type { PersonDocument } from '../platform/directory/directory.documents'
import { contactContext } from '../platform/ratings/rated.documents'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'

/** Rows as staff see them: numbers masked, results in words, officers by name. */
export async function viewFollowUps(
  dependencies: FollowUpDependencies,
  followUps: readonly FollowUpDocument[],
): Promise<FollowUpRow[]> {
  const { directory } = dependencies
  const officers = followUps.flatMap(({ contacts, heldBy }) => [heldBy, ...contacts.map(({ by }) => by)])
  const people = await directory.people([...new Set(officers.flatMap((id) => id ?? []))])
  return Promise.all(
    followUps.map(async (followUp) =>
      viewOf(followUp, people, dependencies.now, await maskedMobileOf(dependencies, followUp)),
    ),
  )
}

/** The number as it may be shown; nothing when there is none, or when the follow-up is over. */
async function maskedMobileOf(
  { cipher, rated }: FollowUpDependencies,
  { hasNumber, ratingId }: FollowUpDocument,
): Promise<string | undefined> {
  const contact = hasNumber ? (await rated.find(ratingId))?.contact : undefined
  return contact && maskMobile(cipher.decrypt(contact.mobile, contactContext(ratingId)))
}

function personOf(people: readonly PersonDocument[], id: string): { id: string; name: string } {
  return { id, name: people.find(({ _id }) => _id === id)?.name ?? '已离任人员' }
}

function viewOf(
  followUp: FollowUpDocument,
  people: readonly PersonDocument[],
  now: number,
  maskedMobile: string | undefined,
): FollowUpRow {
  const { answeredBy, caseId, caseNumber, contacts, endedAt, heldBy, lastDay, nextAt, outcome, words } =
    followUp
  const isHeld = heldBy !== undefined && (followUp.heldUntil ?? 0) > now
  return {
    id: followUp._id,
    kind: followUp.kind,
    ...(caseId !== undefined && { caseId }),
    ...(caseNumber !== undefined && { caseNumber }),
    round: followUp.round,
    state: followUp.state,
    windowName: windowTitle(followUp.windowNumber, followUp.windowName),
    hallName: followUp.hallName,
    unitName: followUp.unitName,
    ...(maskedMobile !== undefined && { maskedMobile }),
    attempts: contacts.map(({ at, by, channel, note, result }) => ({
      channel,
      at,
      ...(result !== undefined && { result: resultName(channel, result) }),
      ...(by !== undefined && { by: personOf(people, by) }),
      ...(note !== undefined && note !== '' && { note }),
    })),
    ...(nextAt !== undefined && { nextAt }),
    ...(lastDay !== undefined && { lastDay }),
    ...(outcome !== undefined && { outcome }),
    ...(answeredBy !== undefined && { answeredBy }),
    ...(words !== undefined && { words }),
    ...(endedAt !== undefined && { endedAt }),
    ...(isHeld && { heldBy: personOf(people, heldBy) }),
  }
}
