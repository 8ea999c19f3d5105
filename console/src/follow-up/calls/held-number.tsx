import { PhoneOutlined } from '@ant-design/icons'
import { Button, Card, Typography } from 'antd'
import { useEffect } from 'react'
import { useNow } from '../../lib/use-now'
import { FailureNotice } from '../../ui/failure-notice'
import { callsText as text } from './calls.text'

const SECOND = 1000
/** Seconds before the end from which on the remaining time stands out. */
const NEARLY_OVER = 5 * 60

interface HeldNumberProps {
  mobile: string
  endsAt: number
  busy: boolean
  failure: string | undefined
  onRelease: () => void
  onRunOut: () => void
}

/** `17000000123` as it is read aloud: `170 0000 0123`. */
function spaced(mobile: string): string {
  return mobile.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
}

/** The number to call, large, and how long it is kept. */
export function HeldNumber({ busy, endsAt, failure, mobile, onRelease, onRunOut }: HeldNumberProps) {
  const seconds = Math.max(0, Math.ceil((endsAt - useNow()) / SECOND))
  const isOver = seconds === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs out once, whatever the page was rendered for since
  useEffect(() => {
    if (isOver) onRunOut()
  }, [isOver])
  return (
    <Card className="held-number">
      <div className="held-number-line">
        <a className="held-number-digits" href={`tel:${mobile}`} aria-label={text.call(mobile)}>
          <PhoneOutlined aria-hidden /> {spaced(mobile)}
        </a>
        <Typography.Text copyable={{ text: mobile, tooltips: [text.copy, text.copied] }} />
      </div>
      <div className="held-number-line">
        <p role="timer" className={seconds <= NEARLY_OVER ? 'held-number-nearly-over' : 'follow-up-soft'}>
          {text.remaining(Math.floor(seconds / 60), seconds % 60)}
        </p>
        <Button className="held-number-release" loading={busy} onClick={onRelease}>
          {text.release}
        </Button>
      </div>
      {failure === undefined ? null : <FailureNotice message={failure} />}
    </Card>
  )
}
