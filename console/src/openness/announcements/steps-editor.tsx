import { PlusOutlined } from '@ant-design/icons'
import { flowChartOf } from '@qingjian/shared/openness/powers/flow-chart'
import { Button, Form } from 'antd'
import { announcementFormText } from '../announcement-form.text'
import { FlowChart } from '../powers/flow-chart'
import type { AnnouncementForm } from './announcement-form'
import './announcements.css'
import { type DraftStep, newStep, planOf } from './power-draft'
import { StepFields } from './step-fields'

const text = announcementFormText.power
const MOST = 20
const NO_STEPS: readonly DraftStep[] = []

/** The chart that the steps make. It alone is drawn anew with every letter, since the fields are many. */
function Preview() {
  const form = Form.useFormInstance<AnnouncementForm>()
  const steps = Form.useWatch('steps', { form, preserve: true }) ?? NO_STEPS
  return (
    <aside className="announcement-walk" aria-label={text.preview}>
      <h4>{text.preview}</h4>
      {steps.length === 0 ? <p>{text.previewEmpty}</p> : <FlowChart boxes={flowChartOf(planOf(steps))} />}
    </aside>
  )
}

/** The steps of a power in their order, and beside them the chart that they make. */
export function StepsEditor() {
  const form = Form.useFormInstance<AnnouncementForm>()
  const written = () => form.getFieldValue('steps') ?? NO_STEPS
  return (
    <section className="announcement-part">
      <h3>{text.steps}</h3>
      <p className="line-form-hint">{text.stepsNote}</p>
      <div className="announcement-beside">
        <Form.List name="steps">
          {(rows, list, { errors }) => (
            <div>
              {rows.map(({ key, name }) => (
                <StepFields
                  key={key}
                  place={name}
                  isLast={name === rows.length - 1}
                  onMove={(to) => list.move(name, to)}
                  onRemove={() => list.remove(name)}
                />
              ))}
              <Form.ErrorList errors={errors} />
              {rows.length >= MOST ? null : (
                <Button icon={<PlusOutlined />} onClick={() => list.add(newStep(written()))}>
                  {text.addStep}
                </Button>
              )}
            </div>
          )}
        </Form.List>
        <Preview />
      </div>
    </section>
  )
}
