import { Notice } from '../../ui/feedback/notice'
import { Section } from '../../ui/screen/section'
import { casesText } from '../cases.text'
import type { Confirmed } from './confirm-card'

const text = casesText.confirm
const NOTICES = {
  solved: { icon: 'check', title: text.solvedTitle, text: text.solvedText },
  'not-solved': { icon: 'again', title: text.notSolvedTitle, text: text.notSolvedText },
  waiting: { icon: 'waiting', title: text.waitingTitle, text: text.waitingText },
} as const

/** What a person reads after the tap: that it was understood, and what happens next. */
export function ConfirmedNotice({ confirmed }: { confirmed: Confirmed }) {
  return (
    <Section>
      <Notice {...NOTICES[confirmed]} />
    </Section>
  )
}
