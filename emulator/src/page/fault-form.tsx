import { useState } from 'preact/hooks'
import type { FaultKind } from '../faults/fault'
import { gatewaysText } from './phones.text'

const words = gatewaysText

/** Asks for a fault. */
export function FaultForm({ add }: { add: (fault: Record<string, unknown>) => Promise<void> }) {
  const [kind, setKind] = useState<FaultKind>('unavailable')
  const [probability, setProbability] = useState('100')
  const [requests, setRequests] = useState('')
  const [milliseconds, setMilliseconds] = useState('2000')
  const [code, setCode] = useState('isv.BUSINESS_LIMIT_CONTROL')
  const submit = (event: Event): void => {
    event.preventDefault()
    void add({
      kind,
      probability: Number(probability) / 100,
      ...(requests === '' ? {} : { requests: Number(requests) }),
      ...(kind === 'slow' ? { milliseconds: Number(milliseconds) } : {}),
      ...(kind === 'code' ? { code } : {}),
    })
  }
  const kinds = Object.entries(words.kinds) as [FaultKind, string][]
  return (
    <form class="behaviour" onSubmit={submit}>
      <label>
        <span>{words.kind}</span>
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as FaultKind)}>
          {kinds.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {kind === 'slow' && (
        <NumberField label={words.milliseconds} min={1} value={milliseconds} change={setMilliseconds} />
      )}
      {kind === 'code' && (
        <label>
          <span>{words.code}</span>
          <input required value={code} onInput={(event) => setCode(event.currentTarget.value)} />
        </label>
      )}
      <NumberField
        label={`${words.probability}（%）`}
        min={0}
        max={100}
        value={probability}
        change={setProbability}
      />
      <NumberField label={words.requests} min={1} optional value={requests} change={setRequests} />
      <button type="submit">{words.add}</button>
    </form>
  )
}

function NumberField(props: {
  label: string
  min: number
  max?: number
  optional?: boolean
  value: string
  change: (value: string) => void
}) {
  const { change, label, max, min, optional = false, value } = props
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        required={!optional}
        min={min}
        {...(max === undefined ? {} : { max })}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  )
}
