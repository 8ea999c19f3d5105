import { PlusOutlined } from '@ant-design/icons'
import { Button, Form, Space } from 'antd'
import { announcementFormText } from '../announcement-form.text'
import type { AnnouncementForm } from './announcement-form'
import './announcements.css'
import { type DraftNode, firstNodes, leadOn, leftToMend, newNode } from './entitlement-draft'
import { EntitlementNodeFields } from './entitlement-node-fields'
import { EntitlementWalk } from './entitlement-walk'

const text = announcementFormText.entitlement
const MOST = 30
const NO_NODES: readonly DraftNode[] = []

/** The way through, as far as it is written. It alone is drawn anew with every letter, since the fields are many. */
function Walk() {
  const form = Form.useFormInstance<AnnouncementForm>()
  const nodes = Form.useWatch('entitlement', { form, preserve: true }) ?? NO_NODES
  return nodes.length === 0 ? null : <EntitlementWalk nodes={nodes} toMend={leftToMend(nodes)} />
}

/** The questions of 测一测 with their outcomes; beside them the way through. */
export function EntitlementEditor() {
  const form = Form.useFormInstance<AnnouncementForm>()
  const written = () => form.getFieldValue('entitlement') ?? NO_NODES
  const write = (entitlement: DraftNode[]) => form.setFieldsValue({ entitlement } as never)
  const add = (kind: DraftNode['kind']) => write([...written(), newNode(kind, written())])
  return (
    <section className="announcement-part">
      <h3>{announcementFormText.optional(text.title)}</h3>
      <p className="line-form-hint">{text.note}</p>
      <Form.List name="entitlement">
        {(rows, list, { errors }) =>
          rows.length === 0 ? (
            <Button icon={<PlusOutlined />} onClick={() => write(firstNodes())}>
              {text.begin}
            </Button>
          ) : (
            <div className="announcement-beside">
              <div>
                {rows.map(({ key, name }) => (
                  <EntitlementNodeFields
                    key={key}
                    place={name}
                    kind={written()[name]?.kind ?? 'question'}
                    onLeadOn={(answer, kind) => write(leadOn(written(), name, answer, kind))}
                    onRemove={() => list.remove(name)}
                  />
                ))}
                <Form.ErrorList errors={errors} />
                {rows.length >= MOST ? null : (
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
              <Walk />
            </div>
          )
        }
      </Form.List>
    </section>
  )
}
