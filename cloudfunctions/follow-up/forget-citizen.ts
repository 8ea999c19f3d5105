import { isOpen } from '@qingjian/shared/follow-up/follow-up-transitions'
import type { Change } from '../platform/serve/unit-of-work'
import { cancelFollowUp, endFollowUp } from './end-follow-up'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'

/** Without anything that the citizen said or holds; how it ended stays. */
function forgotten({ linkLookup: _link, linkUntil: _until, words: _words, ...followUp }: FollowUpDocument) {
  const contacts = followUp.contacts.map(({ note: _note, ...contact }) => contact)
  return { ...followUp, contacts, hasNumber: false }
}

/** Forgets who has taken everything back. What was still to be asked is not asked any more. */
export async function forgetCitizen(
  dependencies: FollowUpDependencies,
  change: Change,
  ratingId: string,
): Promise<void> {
  const { followUps } = dependencies
  for (const { _id } of await followUps.ofRating(ratingId)) {
    const stored = await followUps.read(change, _id)
    if (!stored) continue
    const followUp = forgotten(stored)
    if (!isOpen(stored.state)) await followUps.save(change, followUp)
    else if (stored.kind === 'case')
      await endFollowUp(dependencies, change, followUp, { outcome: 'no-contact' })
    else await cancelFollowUp(dependencies, change, followUp)
  }
}
