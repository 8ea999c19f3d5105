import './forms.css'
import { useState } from 'preact/hooks'
import { api, path } from './api'
import type { Behaviour, Phone } from './phone-api'
import { phonesText } from './phones.text'
import { useResource } from './use-resource'

const words = phonesText

/** What the phone does by itself, and whose it is. */
export function PhoneSettings({ phone, reload }: { phone: Phone; reload: () => void }) {
  return (
    <>
      <BehaviourForm number={phone.number} onChange={reload} />
      <OwnerForm phone={phone} reload={reload} />
    </>
  )
}

/** @param number a phone, or `everyone` for all that have no behaviour of their own */
export function BehaviourForm({ number, onChange }: { number: string; onChange?: () => void }) {
  const phone = useResource<{ behaviour: Behaviour }>(path('phones', number))
  const current = phone.value?.behaviour
  const change = (behaviour: Behaviour): void =>
    void api(path('phones', number, 'behaviour'), 'POST', behaviour).finally(() => {
      phone.reload()
      onChange?.()
    })
  if (current === undefined) return null
  const kinds = Object.entries(words.kinds) as [Behaviour['kind'], string][]
  return (
    <div class="behaviour">
      <label>
        <span>{words.behaviour}</span>
        <select
          value={current.kind}
          onChange={(event) => change({ ...current, kind: event.currentTarget.value as Behaviour['kind'] })}
        >
          {kinds.map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {current.kind === 'answers' && (
        <label>
          <span>{words.keys}</span>
          <input
            pattern="[0-9*#]{0,20}"
            value={current.keys ?? ''}
            onChange={(event) => change({ ...current, keys: event.currentTarget.value })}
          />
        </label>
      )}
      {current.kind !== 'manual' && current.kind !== 'never-answers' && (
        <label>
          <span>{words.seconds}</span>
          <input
            type="number"
            min="0"
            max="3600"
            value={current.seconds ?? 3}
            onChange={(event) => change({ ...current, seconds: Number(event.currentTarget.value) })}
          />
        </label>
      )}
    </div>
  )
}

function OwnerForm({ phone, reload }: { phone: Phone; reload: () => void }) {
  const [openid, setOpenid] = useState(phone.openid ?? '')
  const callers = useResource<{ openid: string; label: string }[]>('callers')
  const submit = (event: Event): void => {
    event.preventDefault()
    void api(path('phones', phone.number, 'openid'), 'POST', { openid: openid.trim() }).finally(reload)
  }
  return (
    <form class="behaviour" onSubmit={submit}>
      <label>
        <span>{words.owner}</span>
        <input list="callers" value={openid} onInput={(event) => setOpenid(event.currentTarget.value)} />
      </label>
      <datalist id="callers">
        {(callers.value ?? []).map((caller) => (
          <option key={caller.openid} value={caller.openid}>
            {caller.label}
          </option>
        ))}
      </datalist>
      <button type="submit" class="quiet">
        {words.link}
      </button>
    </form>
  )
}
