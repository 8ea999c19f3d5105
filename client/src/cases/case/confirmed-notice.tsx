import { Notice } from '../../ui/feedback/notice'
import { Section } from '../../ui/screen/section'
import { casesText } from '../cases.text'

const text = casesText.confirm

/** What a person reads after the tap: that it has arrived, and what happens next. */
export function ConfirmedNotice({ isSolved }: { isSolved: boolean }) {
  return (
    <Section>
      {isSolved ? (
        <Notice icon="check" title={text.solvedTitle} text={text.solvedText} />
      ) : (
        <Notice icon="again" title={text.notSolvedTitle} text={text.notSolvedText} />
      )}
    </Section>
  )
}
