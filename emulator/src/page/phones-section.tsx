import { useEffect, useState } from 'preact/hooks'
import { api } from './api'
import { instant } from './format'
import { text } from './page.text'
import { type Phone, type PhoneSummary, phoneHash } from './phone-api'
import { PhoneDevice } from './phone-device'
import { BehaviourForm } from './phone-settings'
import { phonesText } from './phones.text'
import './phones.css'
import { Card, Loaded } from './section'
import { TemplatesCard } from './templates-card'
import { type Resource, useResource } from './use-resource'

const words = phonesText
const LIST_EVERY_MILLISECONDS = 1_500
const PHONE_EVERY_MILLISECONDS = 1_000

function numberInHash(): string | undefined {
  const [, number] = location.hash.split('/')
  return number === '' ? undefined : number
}

/** Every phone that something reached, and one of them in the hand. */
export function PhonesSection() {
  const phones = useResource<PhoneSummary[]>('phones', LIST_EVERY_MILLISECONDS)
  const [number, setNumber] = useState(numberInHash())
  useEffect(() => {
    const follow = (): void => setNumber(numberInHash())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return (
    <div class={`phones${number === undefined ? '' : ' in-hand'}`}>
      <div class="phone-list">
        <PhoneList phones={phones} selected={number} />
      </div>
      {number !== undefined && <OnePhone key={number} number={number} />}
    </div>
  )
}

function OnePhone({ number }: { number: string }) {
  const phone = useResource<Phone>(`phones/${encodeURIComponent(number)}`, PHONE_EVERY_MILLISECONDS)
  return (
    <div class="phone-in-hand">
      <a class="back" href="#phones">
        ‹ {words.back}
      </a>
      <Loaded resource={phone}>{(value) => <PhoneDevice phone={value} reload={phone.reload} />}</Loaded>
    </div>
  )
}

function PhoneList(props: { phones: Resource<PhoneSummary[]>; selected: string | undefined }) {
  const { phones, selected } = props
  const clear = (): void => void api('phones', 'DELETE').finally(phones.reload)
  const clearButton = (
    <button type="button" class="quiet" onClick={clear}>
      {words.clear}
    </button>
  )
  return (
    <>
      <Card title={text.sections.phones} aside={clearButton}>
        <p class="note">{words.explain}</p>
        <OpenNumber />
        <Loaded resource={phones}>
          {(value) =>
            value.length === 0 ? (
              <p class="note">{words.none}</p>
            ) : (
              <ul class="rows">
                {value.map((phone) => (
                  <PhoneRow key={phone.number} phone={phone} selected={phone.number === selected} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
      <Card title={words.everyone}>
        <BehaviourForm number="everyone" />
      </Card>
      <TemplatesCard />
    </>
  )
}

function PhoneRow({ phone, selected }: { phone: PhoneSummary; selected: boolean }) {
  const { behaviour, call, calls, label, latest, messages, number } = phone
  return (
    <li>
      <a
        class={`phone-row${call?.state === 'ringing' ? ' ringing' : ''}`}
        href={phoneHash(number)}
        {...(selected ? { 'aria-current': 'true' as const } : {})}
      >
        <span class="phone-row-head">
          <strong>{number}</strong>
          {label !== undefined && <span>{label}</span>}
          {call !== undefined && <span class="badge live">{words.states[call.state]}</span>}
          {behaviour.kind !== 'manual' && <span class="badge">{words.kinds[behaviour.kind]}</span>}
        </span>
        {latest !== undefined && <span class="phone-row-text">{latest.text}</span>}
        <small>
          {words.counts(messages, calls)}
          {latest !== undefined && ` · ${instant(latest.at)}`}
        </small>
      </a>
    </li>
  )
}

function OpenNumber() {
  const [number, setNumber] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    location.hash = phoneHash(number)
  }
  return (
    <form class="buttons open-number" onSubmit={submit}>
      <input
        required
        inputMode="numeric"
        pattern="[0-9]{3,12}"
        placeholder={words.number}
        aria-label={words.number}
        value={number}
        onInput={(event) => setNumber(event.currentTarget.value)}
      />
      <button type="submit">{words.open}</button>
    </form>
  )
}
