import { listConfirmations } from '@qingjian/shared/identity/identity.contracts'
import { useEffect } from 'react'
import { goTo, routes } from '../lib/routes'
import { knownStaff } from '../lib/session/known-staff'
import { useLive } from '../lib/use-live'
import { LinkRow } from '../ui/action/link-row'
import { Section } from '../ui/screen/section'
import { homeText } from './home.text'

/** In milliseconds; the page behind the entry asks more often. */
const PAUSE = 10_000

/** The staff's entry, with how much waits for them. It goes when the cloud no longer knows them as staff. */
export function WorkEntry() {
  const list = useLive(listConfirmations, {}, PAUSE)
  const waiting = list.state === 'ready' ? list.data.confirmations.length : 0
  const noStaff = list.state === 'failed' && list.failure.code === 'FORBIDDEN'
  useEffect(() => {
    if (noStaff) knownStaff.set(false)
  }, [noStaff])
  return (
    <Section>
      <LinkRow
        icon="work"
        title={homeText.work}
        text={waiting > 0 ? homeText.toConfirm(waiting) : homeText.workText}
        onPress={() => goTo(routes.work)}
      />
    </Section>
  )
}
