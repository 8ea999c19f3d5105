import { useState } from 'preact/hooks'
import { api } from './api'
import { instant } from './format'
import { text } from './page.text'
import { Card, Loaded } from './section'
import { type Resource, useResource } from './use-resource'

interface SubscribeState {
  messages: {
    sequence: number
    touser: string
    templateId: string
    page?: string
    data: Record<string, { value: string }>
    sentAt: number
  }[]
  consents: { openid: string; templateId: string; remaining: number | 'always' }[]
}

const words = text.messages

/** Messages that functions sent to users, and what the users agreed to receive. */
export function MessagesSection() {
  const state = useResource<SubscribeState>('subscribe-messages', 3_000)
  const clear = (): void => void api('subscribe-messages', 'DELETE').finally(state.reload)
  const clearButton = (
    <button type="button" class="quiet" onClick={clear}>
      {words.clear}
    </button>
  )
  return (
    <>
      <Card title={text.sections.messages} aside={clearButton}>
        <Loaded resource={state}>{(value) => <MessageList messages={value.messages} />}</Loaded>
      </Card>
      <Card title={words.consents}>
        <Loaded resource={state}>{(value) => <ConsentList consents={value.consents} />}</Loaded>
        <ConsentForm state={state} />
      </Card>
    </>
  )
}

function MessageList({ messages }: Pick<SubscribeState, 'messages'>) {
  if (messages.length === 0) return <p class="note">{words.none}</p>
  return (
    <ul class="rows">
      {[...messages].reverse().map((message) => (
        <li key={message.sequence} class="row message">
          <p>
            <strong>{message.touser}</strong> <code>{message.templateId}</code>{' '}
            <small>{instant(message.sentAt)}</small>
          </p>
          <dl>
            {Object.entries(message.data).map(([key, item]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{String(item.value)}</dd>
              </div>
            ))}
          </dl>
          {message.page !== undefined && <p class="mono faint">{message.page}</p>}
        </li>
      ))}
    </ul>
  )
}

function ConsentList({ consents }: Pick<SubscribeState, 'consents'>) {
  if (consents.length === 0) return <p class="note">{words.noConsents}</p>
  return (
    <ul class="rows">
      {consents.map(({ openid, templateId, remaining }) => (
        <li key={`${openid} ${templateId}`} class="row line">
          <strong>{openid}</strong>
          <code class="grow">{templateId}</code>
          <small>{words.remaining(remaining)}</small>
        </li>
      ))}
    </ul>
  )
}

function ConsentForm({ state }: { state: Resource<SubscribeState> }) {
  const [openid, setOpenid] = useState('')
  const [templateId, setTemplateId] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    void api('subscribe-messages/consents', 'POST', { openid, templateId }).finally(state.reload)
  }
  return (
    <form class="buttons" onSubmit={submit}>
      <input
        required
        placeholder={words.openid}
        aria-label={words.openid}
        value={openid}
        onInput={(event) => setOpenid(event.currentTarget.value)}
      />
      <input
        required
        placeholder={words.templateId}
        aria-label={words.templateId}
        value={templateId}
        onInput={(event) => setTemplateId(event.currentTarget.value)}
      />
      <button type="submit">{words.add}</button>
    </form>
  )
}
