import { goHome, returnTo, routes } from '../lib/routes'
import { ActionButton } from '../ui/action/action-button'
import { Notice } from '../ui/feedback/notice'
import type { IconName } from '../ui/icon/icon'
import { identityText } from './identity.text'

interface SettledNoticeProps {
  icon: IconName
  title: string
  text: string
  /** What the way to the staff member's own page is called here. */
  onward?: string
}

/** The end of a request: decided, run out or not to be found; and the two ways on. */
export function SettledNotice({ icon, title, text, onward = identityText.toWork }: SettledNoticeProps) {
  return (
    <Notice icon={icon} title={title} text={text}>
      <ActionButton kind="other" text={onward} onPress={() => returnTo(routes.work)} />
      <ActionButton kind="quiet" text={identityText.home} onPress={goHome} />
    </Notice>
  )
}
