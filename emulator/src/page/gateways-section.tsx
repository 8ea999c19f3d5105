import './forms.css'
import type { GatewayCounters } from '../faults/counters'
import type { Fault, GatewayName } from '../faults/fault'
import type { ReceiptCounts } from '../receipts/receipt-queue'
import { api, path } from './api'
import { FaultForm } from './fault-form'
import { gatewaysText } from './phones.text'
import { Card, Loaded } from './section'
import { useResource } from './use-resource'

interface Gateway {
  counters: GatewayCounters
  faults: Fault[]
  receipts: ReceiptCounts
}

const words = gatewaysText
const NAMES: readonly GatewayName[] = ['sms', 'voice']

/** What the gateways counted, and what goes wrong with them. */
export function GatewaysSection() {
  const gateways = useResource<Record<GatewayName, Gateway>>('gateways', 1_500)
  const ask = (address: string, method: string, body?: unknown): Promise<void> =>
    api(address, method, body).then(gateways.reload, gateways.reload)
  return (
    <Loaded resource={gateways}>
      {(value) => (
        <div class="gateways">
          {NAMES.map((name) => (
            <OneGateway key={name} name={name} gateway={value[name]} ask={ask} />
          ))}
        </div>
      )}
    </Loaded>
  )
}

interface OneGatewayProps {
  name: GatewayName
  gateway: Gateway
  ask(address: string, method: string, body?: unknown): Promise<void>
}

function OneGateway({ name, gateway, ask }: OneGatewayProps) {
  const { counters, faults, receipts } = gateway
  const reset = (
    <button
      type="button"
      class="quiet"
      onClick={() => void ask(path('gateways', name, 'counters'), 'DELETE')}
    >
      {words.reset}
    </button>
  )
  return (
    <Card title={words.names[name]} aside={reset}>
      <Figures names={words.counters} values={counters} />
      <h3>{words.receiptsTitle}</h3>
      <Figures names={words.receipts} values={receipts} />
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => void ask('gateways/receipts/push', 'POST')}>
          {words.push}
        </button>
      </div>
      <h3>{words.faults}</h3>
      <FaultList
        faults={faults}
        remove={(id) => void ask(path('gateways', name, 'faults', id), 'DELETE')}
        clear={() => void ask(path('gateways', name, 'faults'), 'DELETE')}
      />
      <FaultForm add={(fault) => ask(path('gateways', name, 'faults'), 'POST', fault)} />
    </Card>
  )
}

function Figures<Key extends string>(props: { names: Record<Key, string>; values: Record<Key, number> }) {
  const names = Object.entries(props.names) as [Key, string][]
  return (
    <dl class="figures">
      {names.map(([key, name]) => (
        <div key={key}>
          <dd>{props.values[key]}</dd>
          <dt>{name}</dt>
        </div>
      ))}
    </dl>
  )
}

function FaultList(props: { faults: Fault[]; remove: (id: string) => void; clear: () => void }) {
  const { clear, faults, remove } = props
  if (faults.length === 0) return <p class="note">{words.noFaults}</p>
  return (
    <>
      <ul class="rows">
        {faults.map((fault) => (
          <li key={fault.id} class="row line">
            <strong>{words.kinds[fault.kind]}</strong>
            <small class="grow">{detail(fault)}</small>
            <button type="button" class="quiet" onClick={() => remove(fault.id)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="quiet" onClick={clear}>
          {words.clear}
        </button>
      </div>
    </>
  )
}

function detail(fault: Fault): string {
  const facts = [
    words.percent(fault.probability),
    ...(fault.requests === undefined ? [] : [words.left(fault.requests)]),
    ...(fault.milliseconds === undefined ? [] : [`${fault.milliseconds} ms`]),
    ...(fault.code === undefined ? [] : [fault.code]),
    ...(fault.actions ?? []),
  ]
  return facts.join(' · ')
}
