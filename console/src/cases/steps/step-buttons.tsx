import { Button } from 'antd'
import { useState } from 'react'
import type { CaseDetail } from '../case-types'
import '../cases.css'
import './step-buttons.css'
import { STEP_CHOICES } from './step-choices'
import { stepsText as text } from './steps.text'

/** Everything that the caller can do to the case now; the cloud says what that is. */
export function StepButtons({ detail }: { detail: CaseDetail }) {
  const [opened, setOpened] = useState<string>()
  const choices = STEP_CHOICES.filter(({ steps }) => steps.some((step) => detail.steps.includes(step)))
  // An open dialog stays through a reload, so that nothing typed is lost when somebody else was faster.
  const Dialog = STEP_CHOICES.find(({ label }) => label === opened)?.Dialog
  return (
    <section className="step-buttons" aria-label={text.actions}>
      {choices.length === 0 ? <span className="case-faint">{text.nothing}</span> : null}
      {choices.map(({ label }, place) => (
        <Button
          key={label}
          size="large"
          type={place === 0 && label !== text.addNote ? 'primary' : 'default'}
          onClick={() => setOpened(label)}
        >
          {label}
        </Button>
      ))}
      {Dialog ? <Dialog detail={detail} onClose={() => setOpened(undefined)} /> : null}
    </section>
  )
}
