import './forms.css'
import { useState } from 'preact/hooks'
import type { SmsTemplate } from '../aliyun/sms-templates'
import { api, path } from './api'
import { templatesText } from './phones.text'
import { Card, Loaded } from './section'
import { useResource } from './use-resource'

const words = templatesText
const LIST_EVERY_MILLISECONDS = 5_000

/** The texts that the operator has approved, and a form for one more. */
export function TemplatesCard() {
  const templates = useResource<SmsTemplate[]>('sms-templates', LIST_EVERY_MILLISECONDS)
  const remove = (code: string): void =>
    void api(path('sms-templates', code), 'DELETE').finally(templates.reload)
  return (
    <Card title={words.title} aside={<small>{words.count(templates.value?.length ?? 0)}</small>}>
      <p class="note">{words.explain}</p>
      <TemplateForm reload={templates.reload} />
      <Loaded resource={templates}>
        {(value) => (
          <ul class="rows templates">
            {value.map((template) => (
              <TemplateRow key={template.code} template={template} remove={remove} />
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  )
}

function TemplateRow(props: { template: SmsTemplate; remove: (code: string) => void }) {
  const { remove, template } = props
  const { code, registered, text } = template
  return (
    <li class="row">
      <div class="line">
        <code class="grow">{code}</code>
        {registered ? (
          <button type="button" class="quiet" aria-label={words.removeOne(code)} onClick={() => remove(code)}>
            {words.remove}
          </button>
        ) : (
          <span class="badge">{words.configured}</span>
        )}
      </div>
      <p>{text}</p>
    </li>
  )
}

function TemplateForm({ reload }: { reload: () => void }) {
  const [code, setCode] = useState('')
  const [content, setContent] = useState('')
  const [outcome, setOutcome] = useState<{ words: string; isFailure: boolean }>()
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    try {
      const { code: given } = await api<SmsTemplate>('sms-templates', 'POST', { code, text: content })
      setOutcome({ words: words.registered(given), isFailure: false })
      setCode('')
      setContent('')
      reload()
    } catch (error) {
      setOutcome({ words: error instanceof Error ? error.message : String(error), isFailure: true })
    }
  }
  return (
    <form class="behaviour" onSubmit={(event) => void submit(event)}>
      <label>
        <span>{words.code}</span>
        <input
          value={code}
          placeholder={words.codeHint}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <label class="tall">
        <span>{words.text}</span>
        <textarea
          required
          rows={3}
          maxLength={500}
          value={content}
          placeholder={words.textHint}
          onInput={(event) => setContent(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{words.register}</button>
      {outcome !== undefined && (
        <p role="status" class={outcome.isFailure ? 'failure' : 'note'}>
          {outcome.words}
        </p>
      )}
    </form>
  )
}
