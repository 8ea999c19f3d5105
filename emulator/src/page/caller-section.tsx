import { useState } from 'preact/hooks'
import { api } from './api'
import { text } from './page.text'
import { Card, Loaded } from './section'
import { useResource } from './use-resource'

const words = text.caller
/** Pages of this origin read the key and send it as `x-wx-openid`. */
const STORAGE_KEY = 'emulator.openid'

/** Chooses whom the web pages of this browser call as. */
export function CallerSection() {
  const callers = useResource<{ openid: string; label: string }[]>('callers')
  const [current, setCurrent] = useState(localStorage.getItem(STORAGE_KEY) ?? '')
  const choose = (openid: string): void => {
    if (openid === '') localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, openid)
    setCurrent(openid)
  }
  return (
    <>
      <Card title={text.sections.caller}>
        <p class="note">{words.explain}</p>
        <Loaded resource={callers}>
          {(value) => (
            <ul class="tiles">
              {[{ openid: '', label: words.anonymous }, ...value].map(({ openid, label }) => (
                <li key={openid}>
                  <button
                    type="button"
                    class="tile"
                    aria-pressed={openid === current}
                    onClick={() => choose(openid)}
                  >
                    <strong>{label}</strong>
                    {openid !== '' && <small class="mono">{openid}</small>}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
        <CustomCaller current={current} choose={choose} />
      </Card>
      <PhoneCode />
    </>
  )
}

function CustomCaller({ current, choose }: { current: string; choose: (openid: string) => void }) {
  const [openid, setOpenid] = useState(current)
  const submit = (event: Event): void => {
    event.preventDefault()
    choose(openid.trim())
  }
  return (
    <form class="buttons" onSubmit={submit}>
      <input
        placeholder={words.custom}
        aria-label={words.custom}
        value={openid}
        onInput={(event) => setOpenid(event.currentTarget.value)}
      />
      <button type="submit">{words.apply}</button>
      <small class="faint">
        {words.current}：{current === '' ? words.anonymous : current}
      </small>
    </form>
  )
}

function PhoneCode() {
  const [phoneNumber, setPhoneNumber] = useState('')
  const [outcome, setOutcome] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    api<{ code: string }>('phone-codes', 'POST', { phoneNumber }).then(
      ({ code }) => setOutcome(code),
      (error: unknown) => setOutcome(error instanceof Error ? error.message : String(error)),
    )
  }
  return (
    <Card title={words.phone}>
      <p class="note">{words.phoneExplain}</p>
      <form class="buttons" onSubmit={submit}>
        <input
          inputMode="numeric"
          placeholder={words.phoneNumber}
          aria-label={words.phoneNumber}
          value={phoneNumber}
          onInput={(event) => setPhoneNumber(event.currentTarget.value)}
        />
        <button type="submit">{words.issue}</button>
      </form>
      {outcome !== '' && (
        <p class="mono" role="status">
          {outcome}
        </p>
      )}
    </Card>
  )
}
