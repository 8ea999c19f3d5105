import { say } from '../../lib/dialogue'
import { ActionButton } from '../../ui/action/action-button'
import { FieldFailure } from '../../ui/field/words'
import type { PublicObjection } from '../objection-words'
import { opennessAskText } from '../openness-ask.text'
import { type AskAnswer, JOIN, type PendingJoin } from '../send/pending'
import { usePosting } from '../send/use-posting'

const text = opennessAskText.objection

/** “我也有这个疑问”, with one tap. */
export function JoinButton({ objection }: { objection: PublicObjection }) {
  const { id, subjectId, subjectTitle } = objection
  const { busy, failure, post } = usePosting<PendingJoin, AskAnswer>(JOIN, {
    waiting: () => say(text.waiting),
  })
  return (
    <>
      {failure && <FieldFailure text={failure.message} />}
      <ActionButton
        kind="other"
        text={text.join}
        busy={busy}
        onPress={() => post(text.outboxJoin(subjectTitle), { subjectId, input: { objectionId: id } })}
      />
    </>
  )
}
