import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { readMineStanding } from '@qingjian/shared/reminder/reminder.contracts'
import { goTo, routes } from '../lib/routes'
import { useLive } from '../lib/use-live'
import { LinkRow } from '../ui/action/link-row'
import { Section } from '../ui/screen/section'
import { homeText } from './home.text'

/** In milliseconds; reminders come once a day, and the page asks anew whenever it is shown. */
const PAUSE = 5 * 60_000

function wordsFor({ open, newest }: ContractOutput<typeof readMineStanding>): string {
  const isBirthday = newest?.kind === 'party-birthday' && newest.day === dayOf(Date.now())
  const count = homeText.toAcknowledge(open)
  return isBirthday ? `${homeText.birthday} · ${count}` : count
}

/** The way to one's reminders, as long as one of them is not acknowledged; for phones of staff alone. */
export function ReminderEntry() {
  const standing = useLive(readMineStanding, {}, PAUSE)
  if (standing.state !== 'ready' || standing.data.open === 0) return null
  return (
    <Section>
      <LinkRow
        icon={standing.data.newest?.kind === 'party-birthday' ? 'cake' : 'bell'}
        title={homeText.reminders}
        text={wordsFor(standing.data)}
        onPress={() => goTo(routes.reminders)}
      />
    </Section>
  )
}
