import { useEffect, useRef, useState } from 'preact/hooks'
import { api, path } from './api'
import { CallScreen } from './call-screen'
import type { Phone } from './phone-api'
import { PhoneSettings } from './phone-settings'
import { PhoneTimeline } from './phone-timeline'
import { phonesText } from './phones.text'

const words = phonesText

/** One phone: the call it is having, what reached it, and a field to write back. */
export function PhoneDevice({ phone, reload }: { phone: Phone; reload: () => void }) {
  const call = phone.calls.filter(({ state }) => state !== 'ended').at(-1)
  return (
    <section class="device" aria-label={phone.number}>
      <header class="device-head">
        <h2>{phone.number}</h2>
      </header>
      {call !== undefined && <CallScreen call={call} now={phone.now} reload={reload} />}
      <Screen phone={phone} />
      <Reply number={phone.number} reload={reload} />
      <details class="device-settings">
        <summary>{words.settings}</summary>
        <PhoneSettings phone={phone} reload={reload} />
      </details>
    </section>
  )
}

/** What reached the phone, scrolled to the latest whenever there is more. */
function Screen({ phone }: { phone: Phone }) {
  const screen = useRef<HTMLDivElement>(null)
  const { calls, messages, replies, subscribeMessages } = phone
  const count = calls.length + messages.length + replies.length + subscribeMessages.length
  useEffect(() => {
    screen.current?.scrollTo({ top: screen.current.scrollHeight })
  }, [count])
  return (
    <div class="device-screen" ref={screen}>
      <PhoneTimeline phone={phone} />
    </div>
  )
}

function Reply({ number, reload }: { number: string; reload: () => void }) {
  const [written, setWritten] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    void api(path('phones', number, 'reply'), 'POST', { text: written })
      .then(() => setWritten(''))
      .finally(reload)
  }
  return (
    <form class="device-reply" onSubmit={submit}>
      <input
        required
        maxLength={500}
        placeholder={words.reply}
        aria-label={words.reply}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <button type="submit">{words.send}</button>
    </form>
  )
}
