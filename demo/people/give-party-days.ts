import {
  type PersonDocument,
  partyAnniversaryOf,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import type { Rank } from '@qingjian/shared/kernel/ranks'
import type { Random } from '../random'

/** Whose political birthday is the day of the seeding, so that the demo shows one: the cadre of the demo's callers. */
export const CELEBRATED = 'hall-chengdong-03-a'
const CELEBRATED_YEAR = 2008
/** Share of window staff who are in the Party; heads of units all are. */
const MEMBERS_AT_WINDOWS = 0.55
const FIRST_YEAR = 1986
const LAST_YEAR = 2024

/** Puts a rank on everybody's record, and a joining day on those of Party members. */
export function givePartyDays(
  random: Random,
  people: readonly PersonDocument[],
  now: number,
): PersonDocument[] {
  const today = dayOf(now)
  return people.map((person) => {
    const isMember = random.chance(MEMBERS_AT_WINDOWS)
    const drawn = drawDay(random)
    const rank = rankOf(person)
    const joined = person._id === CELEBRATED ? `${CELEBRATED_YEAR}${today.slice(4)}` : drawn
    if (rank === 'staff' && !isMember && person._id !== CELEBRATED) return { ...person, rank }
    return {
      ...person,
      rank,
      partyJoinedOn: joined,
      partyAnniversary: partyAnniversaryOf(person._id, joined),
    }
  })
}

function rankOf({ _id, position }: PersonDocument): Rank {
  if (_id.endsWith('-head')) return 'section-chief'
  if (/书记|主任/.test(position)) return 'section-deputy'
  return 'staff'
}

/** Branches take people in before the first of July more than at any other time. */
function drawDay(random: Random): string {
  const year = FIRST_YEAR + random.below(LAST_YEAR - FIRST_YEAR + 1)
  if (random.chance(0.2)) return `${year}-07-01`
  return addDays(`${year}-01-01`, random.below(365))
}
