import { useState } from 'preact/hooks'
import { durationMs, instant } from './format'
import { text } from './page.text'
import { Card, Loaded } from './section'
import { useResource } from './use-resource'

interface FunctionSummary {
  name: string
  timeoutSeconds: number
  memoryMegabytes: number
  problem?: string
}

interface QueryReport {
  action: string
  collection: string
  index?: string
  examined: number
  returned: number
  fullScan: boolean
  failed: boolean
  milliseconds: number
}

interface InvocationSummary {
  requestId: string
  function: string
  action?: string
  source: string
  startedAt: number
  status: 'queued' | 'succeeded' | 'failed'
  durationMs?: number
  failure?: string
  logs: { at: number; level: string; text: string }[]
  databaseCalls: QueryReport[]
}

const words = text.functions

/** Functions, and what their latest calls did and printed. */
export function FunctionsSection() {
  const functions = useResource<{ functions: FunctionSummary[] }>('functions')
  const [selected, select] = useState('')
  const query = selected === '' ? '' : `&function=${encodeURIComponent(selected)}`
  const invocations = useResource<InvocationSummary[]>(`invocations?limit=40${query}`, 2_000)
  return (
    <>
      <Card title={text.sections.functions}>
        <Loaded resource={functions}>
          {(value) =>
            value.functions.length === 0 ? (
              <p class="note">{words.none}</p>
            ) : (
              <ul class="tiles">
                <Tile name="" title={words.all} selected={selected} select={select} />
                {value.functions.map((entry) => (
                  <Tile
                    key={entry.name}
                    name={entry.name}
                    title={entry.name}
                    detail={entry.problem ?? words.limits(entry.timeoutSeconds, entry.memoryMegabytes)}
                    selected={selected}
                    select={select}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
      <Card title={words.recent}>
        <Loaded resource={invocations}>
          {(value) =>
            value.length === 0 ? (
              <p class="note">{words.noCalls}</p>
            ) : (
              <ul class="rows">
                {value.map((invocation) => (
                  <InvocationRow key={invocation.requestId} invocation={invocation} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
    </>
  )
}

function Tile(props: {
  name: string
  title: string
  detail?: string
  selected: string
  select: (name: string) => void
}) {
  const pressed = props.selected === props.name
  return (
    <li>
      <button type="button" class="tile" aria-pressed={pressed} onClick={() => props.select(props.name)}>
        <strong>{props.title}</strong>
        {props.detail !== undefined && <small>{props.detail}</small>}
      </button>
    </li>
  )
}

function InvocationRow({ invocation }: { invocation: InvocationSummary }) {
  const status = { queued: words.running, succeeded: words.succeeded, failed: words.failed }[
    invocation.status
  ]
  const scans = invocation.databaseCalls.filter((call) => call.fullScan).length
  return (
    <li>
      <details class="row">
        <summary>
          <span class={`badge ${invocation.status}`}>{status}</span>
          <strong>{invocation.function}</strong>
          {invocation.action !== undefined && <code>{invocation.action}</code>}
          <small>{invocation.source}</small>
          <small class="push">{instant(invocation.startedAt)}</small>
          <small>{durationMs(invocation.durationMs)}</small>
        </summary>
        <p class="mono faint">{invocation.requestId}</p>
        {invocation.failure !== undefined && <pre class="failure">{invocation.failure}</pre>}
        {invocation.logs.length === 0 ? (
          <p class="note">{words.noLogs}</p>
        ) : (
          <pre>{invocation.logs.map((line) => `${line.level.padEnd(5)} ${line.text}`).join('\n')}</pre>
        )}
        {invocation.databaseCalls.length > 0 && (
          <>
            <p class="note">{words.databaseCalls(invocation.databaseCalls.length, scans)}</p>
            <ul class="plain">
              {invocation.databaseCalls.map((call, index) => (
                <li key={index} class="mono">
                  {call.action.replace('database.', '')} {call.collection} ·{' '}
                  {call.fullScan ? words.fullScan : (call.index ?? words.refused)} ·{' '}
                  {words.examined(call.examined, call.returned)} · {durationMs(call.milliseconds)}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  )
}
