import { PlusOutlined } from '@ant-design/icons'
import { Button, Form, Space } from 'antd'
import { announcementFormText } from '../announcement-form.text'
import type { AnnouncementForm } from './announcement-form'
import './announcements.css'
import { type DraftNode, firstNodes, leftToMend, newNode } from './entitlement-draft'
import { EntitlementNodeFields } from './entitlement-node-fields'
import { EntitlementWalk } from './entitlement-walk'

const text = announcementFormText.entitlement
const MOST = 30
const NAME = 'entitlement'
const NO_NODES: readonly DraftNode[] = []

/** The questions of 测一测 with their outcomes; beside them the way through, as far as it leads. */
export function EntitlementEditor() {
  const form = Form.useFormInstance<AnnouncementForm>()
  const nodes = Form.useWatch(NAME, form) ?? NO_NODES
  const add = (kind: DraftNode['kind']) =>
    form.setFieldsValue({ [NAME]: [...nodes, newNode(kind, nodes)] } as never)
  /** Writes a new one and lets an answer lead to it. */
  const leadOn = (place: number, answer: number, kind: DraftNode['kind']) => {
    const next = newNode(kind, nodes)
    const led = nodes.map((node, at) =>
      at === place
        ? {
            ...node,
            answers: (node.answers ?? []).map((one, order) =>
              order === answer ? { ...one, to: next.id } : one,
            ),
          }
        : node,
    )
    form.setFieldsValue({ [NAME]: [...led, next] } as never)
  }
  return (
    <section className="announcement-part">
      <h3>{announcementFormText.optional(text.title)}</h3>
      <p className="line-form-hint">{text.note}</p>
      <div className={nodes.length === 0 ? '' : 'announcement-beside'}>
        <Form.List name={NAME}>
          {(rows, list, { errors }) => (
            <div>
              {rows.map(({ key, name }) => (
                <EntitlementNodeFields
                  key={key}
                  place={name}
                  nodes={nodes}
                  onLeadOn={(answer, kind) => leadOn(name, answer, kind)}
                  onRemove={() => list.remove(name)}
                />
              ))}
              <Form.ErrorList errors={errors} />
              {rows.length === 0 ? (
                <Button
                  icon={<PlusOutlined />}
                  onClick={() => form.setFieldsValue({ [NAME]: firstNodes() } as never)}
                >
                  {text.begin}
                </Button>
              ) : null}
              {rows.length === 0 || rows.length >= MOST ? null : (
                <Space wrap>
                  <Button icon={<PlusOutlined />} onClick={() => add('question')}>
                    {text.addQuestion}
                  </Button>
                  <Button icon={<PlusOutlined />} onClick={() => add('outcome')}>
                    {text.addOutcome}
                  </Button>
                </Space>
              )}
            </div>
          )}
        </Form.List>
        {nodes.length === 0 ? null : <EntitlementWalk nodes={nodes} toMend={leftToMend(nodes)} />}
      </div>
    </section>
  )
}
