import { text } from './page.text'
import type { Call } from './phone-api'
import { phoneHash } from './phone-api'
import './call.css'
import { useResource } from './use-resource'

const LOOK_EVERY_MILLISECONDS = 1_500

/** Says on every page of the emulator that a phone is ringing. */
export function RingingBanner() {
  const calls = useResource<Call[]>('calls?status=ringing', LOOK_EVERY_MILLISECONDS)
  if (calls.value === undefined || calls.value.length === 0) return null
  return (
    <div class="ringing-banner" role="status">
      {calls.value.slice(0, 4).map(({ callId, number }) => (
        <a key={callId} href={phoneHash(number)}>
          <span class="bell" aria-hidden="true" />
          {text.ringing(number)}
        </a>
      ))}
    </div>
  )
}
