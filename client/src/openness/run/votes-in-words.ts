import { checkQuorum } from '@qingjian/shared/openness/powers/check-quorum'
import type { Votes } from '@qingjian/shared/openness/powers/power-fields'
import { type Meeting, QUORUMS } from '@qingjian/shared/openness/powers/quorums'
import { opennessWorksText } from '../openness-works.text'

const text = opennessWorksText.run

/** Who came, what they said and what follows: 应到21人，实到18人，赞成17人，反对1人：赞成过半数，通过. */
export function votesInWords(meeting: Meeting | undefined, votes: Votes): string {
  const { against, entitled, inFavour, present } = votes
  const silent = present - inFavour - against
  const count = `${text.votes(entitled, present, inFavour, against)}${silent > 0 ? text.abstained(silent) : ''}`
  return meeting === undefined ? count : `${count}${outcomeInWords(meeting, votes)}`
}

function outcomeInWords(meeting: Meeting, votes: Votes): string {
  const quorum = QUORUMS[meeting]
  const { agreed, valid } = checkQuorum(meeting, votes)
  if (!valid) return text.invalid(text.share(quorum.attendance))
  return (agreed ? text.agreed : text.refused)(text.share(quorum.votes))
}
