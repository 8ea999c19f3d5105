import type { SmsMessage, SmsReply } from '../phones/phone-messages'
import { instant } from './format'
import { LinkedText } from './linked-text'
import type { Call, Phone, ServiceNotice } from './phone-api'
import { phonesText } from './phones.text'

const words = phonesText
/** More than anybody scrolls through. */
const MOST_ITEMS = 100

type Item =
  | { kind: 'sms'; at: number; message: SmsMessage }
  | { kind: 'reply'; at: number; reply: SmsReply }
  | { kind: 'notice'; at: number; notice: ServiceNotice }
  | { kind: 'call'; at: number; call: Call }

/** Everything that reached a phone or left it, the latest last. */
export function PhoneTimeline({ phone }: { phone: Phone }) {
  const items: Item[] = [
    ...phone.messages.map((message): Item => ({ kind: 'sms', at: message.sentAt, message })),
    ...phone.replies.map((reply): Item => ({ kind: 'reply', at: reply.sentAt, reply })),
    ...phone.subscribeMessages.map((notice): Item => ({ kind: 'notice', at: notice.sentAt, notice })),
    ...phone.calls
      .filter(({ state }) => state === 'ended')
      .map((call): Item => ({ kind: 'call', at: call.placedAt, call })),
  ]
  if (items.length === 0) return <p class="note">{words.empty}</p>
  const latest = items.sort((one, other) => one.at - other.at).slice(-MOST_ITEMS)
  return (
    <ol class="timeline">
      {latest.map((item) => (
        <li key={keyOf(item)} class={item.kind === 'reply' ? 'item reply' : 'item'}>
          <small>{instant(item.at)}</small>
          <TimelineItem item={item} />
        </li>
      ))}
    </ol>
  )
}

function keyOf(item: Item): string {
  if (item.kind === 'sms') return `sms ${item.message.sequence}`
  if (item.kind === 'reply') return `reply ${item.reply.sequence}`
  return item.kind === 'notice' ? `notice ${item.notice.sequence}` : item.call.callId
}

function TimelineItem({ item }: { item: Item }) {
  if (item.kind === 'reply') return <p class="bubble">{item.reply.content}</p>
  if (item.kind === 'notice') return <Notice notice={item.notice} />
  if (item.kind === 'call') return <PastCall call={item.call} />
  const { content, delivered, reportMessage } = item.message
  return (
    <>
      <p class={`bubble${delivered ? '' : ' undelivered'}`}>
        <LinkedText text={content} />
      </p>
      {!delivered && <small class="failure">{words.undelivered(reportMessage)}</small>}
    </>
  )
}

function Notice({ notice }: { notice: ServiceNotice }) {
  return (
    <div class="notice message">
      <strong>{words.subscribeMessage}</strong>
      <dl>
        {Object.entries(notice.data).map(([key, item]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{String(item.value)}</dd>
          </div>
        ))}
      </dl>
      {notice.url !== undefined && (
        <a href={notice.url} target="_blank" rel="noreferrer">
          {words.page}
        </a>
      )}
    </div>
  )
}

function PastCall({ call }: { call: Call }) {
  const seconds = Math.ceil(((call.endedAt ?? 0) - (call.answeredAt ?? call.endedAt ?? 0)) / 1000)
  const facts = [
    words.talked(seconds),
    ...(call.keys === '' ? [] : [words.pressed(call.keys)]),
    ...(call.code === undefined ? [] : [String(call.code)]),
  ]
  return (
    <details class="past-call">
      <summary>
        <span>{words.call}</span>
        <small>{facts.join(' · ')}</small>
      </summary>
      <ol class="call-lines">
        {(call.lines.length === 0 ? [{ who: 'machine', text: call.start }] : call.lines).map(
          (line, index) => (
            <li key={index} class={line.who}>
              {line.who === 'person' ? words.key(line.text) : line.text}
            </li>
          ),
        )}
      </ol>
    </details>
  )
}
