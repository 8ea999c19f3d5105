import { goHome, goTo, routes } from '../lib/routes'
import { ActionButton } from '../ui/action/action-button'
import { Notice } from '../ui/feedback/notice'
import { identityText } from './identity.text'

/** What somebody sees here whom the cloud does not know as staff. */
export function NotBound() {
  const text = identityText.notBound
  return (
    <Notice icon="work" title={text.title} text={text.text}>
      <ActionButton text={text.bind} onPress={() => goTo(routes.bind)} />
      <ActionButton kind="quiet" text={identityText.home} onPress={goHome} />
    </Notice>
  )
}
