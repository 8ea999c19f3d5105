import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { VERDICT_NAMES, VERDICTS } from '@qingjian/shared/openness/policies/entitlement'
import { Button, Form, Input, Radio, Select } from 'antd'
import { announcementFormText } from '../announcement-form.text'
import type { AnnouncementForm } from './announcement-form'
import type { DraftNode } from './entitlement-draft'

const text = announcementFormText.entitlement
const MOST_ANSWERS = 5
const FEWEST_ANSWERS = 2
/** Choices that are no node yet. */
const NEW = { question: '+question', outcome: '+outcome' } as const
const VERDICT_OPTIONS = VERDICTS.map((value) => ({ value, label: VERDICT_NAMES[value] }))

interface NodeFieldsProps {
  /** From 0. */
  place: number
  kind: DraftNode['kind']
  /** Asks for a new question or outcome to which an answer leads. */
  onLeadOn: (answer: number, kind: DraftNode['kind']) => void
  onRemove: () => void
}

/** Where an answer can lead: to every other one, or to one that is written next. */
function targetsFrom(nodes: readonly DraftNode[], place: number) {
  const others = nodes.flatMap(({ id, text: words, kind }, at) =>
    at === place
      ? []
      : [{ value: id, label: text.option(at + 1, `${text[kind]}：${words ? words : text.noWords}`) }],
  )
  return [
    ...others,
    { value: NEW.question, label: text.newQuestion },
    { value: NEW.outcome, label: text.newOutcome },
  ]
}

function Answers({ onLeadOn, place }: Pick<NodeFieldsProps, 'onLeadOn' | 'place'>) {
  return (
    <Form.Item label={text.answers} required>
      <Form.List name={[place, 'answers']}>
        {(rows, list, { errors }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="announcement-row">
                <Form.Item name={[name, 'text']} className="announcement-narrow">
                  <Input maxLength={30} aria-label={text.answer(name + 1)} autoComplete="off" />
                </Form.Item>
                <span className="announcement-leads">{text.leadsTo}</span>
                <Form.Item name={[name, 'to']} className="announcement-grow">
                  <TargetSelect
                    label={text.to(name + 1)}
                    from={place}
                    onNew={(kind) => onLeadOn(name, kind)}
                  />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  disabled={rows.length <= FEWEST_ANSWERS}
                  aria-label={text.removeAnswer(name + 1)}
                  onClick={() => list.remove(name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            {rows.length >= MOST_ANSWERS ? null : (
              <Button size="small" icon={<PlusOutlined />} onClick={() => list.add({ text: '' })}>
                {text.addAnswer}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  )
}

interface TargetSelectProps {
  id?: string
  value?: string
  onChange?: (to: string) => void
  label: string
  /** The question whose answer it is, from 0. */
  from: number
  /** Asked for something new to lead to, instead of a change. */
  onNew: (kind: DraftNode['kind']) => void
}

/** Where an answer leads. */
function TargetSelect({ from, id, label, onChange, onNew, value }: TargetSelectProps) {
  const form = Form.useFormInstance<AnnouncementForm>()
  const nodes = Form.useWatch('entitlement', { form, preserve: true }) ?? []
  const options = targetsFrom(nodes, from)
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      placeholder={announcementFormText.choose}
      value={options.find((one) => one.value === value)?.value ?? null}
      options={options}
      onChange={(to) => {
        if (to === NEW.question) onNew('question')
        else if (to === NEW.outcome) onNew('outcome')
        else if (to !== null) onChange?.(to)
      }}
    />
  )
}

/** One question with its answers, or one outcome. */
export function EntitlementNodeFields({ kind, onLeadOn, onRemove, place }: NodeFieldsProps) {
  return (
    <section className="announcement-box" aria-label={text.node(place + 1, text[kind])}>
      <div className="announcement-box-head">
        <h4>{text.node(place + 1, text[kind])}</h4>
        {place === 0 ? <small>{text.first}</small> : null}
        <Button
          icon={<DeleteOutlined />}
          size="small"
          aria-label={text.remove(place + 1)}
          onClick={onRemove}
        />
      </div>
      {kind === 'question' ? (
        <>
          <Form.Item name={[place, 'text']} label={text.questionText} required>
            <Input maxLength={80} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name={[place, 'hint']}
            label={announcementFormText.optional(text.questionHint)}
            extra={text.questionHintExtra}
          >
            <Input maxLength={120} autoComplete="off" />
          </Form.Item>
          <Answers place={place} onLeadOn={onLeadOn} />
        </>
      ) : (
        <>
          <Form.Item name={[place, 'verdict']} label={text.verdict} required>
            <Radio.Group options={VERDICT_OPTIONS} />
          </Form.Item>
          <Form.Item name={[place, 'text']} label={text.outcomeText} required>
            <Input.TextArea maxLength={200} showCount autoSize={{ minRows: 1, maxRows: 6 }} />
          </Form.Item>
        </>
      )}
    </section>
  )
}
