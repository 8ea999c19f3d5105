import { Alert, Button, Space } from 'antd'
import { FailureNotice } from '../../ui/failure-notice'
import { useOpenLine } from '../line/use-open-line'
import { watchText } from '../watch.text'
import type { Check } from './use-check'

const text = watchText.log

interface CheckOutcomeProps {
  check: Check
  /** What was found of what is as it was. */
  intact: (checked: number) => string
  onStop: () => void
  onAgain: () => void
}

/** How far a check is, or what came of it, in plain words. */
export function CheckOutcome({ check, intact, onAgain, onStop }: CheckOutcomeProps) {
  const { open } = useOpenLine()
  switch (check.state) {
    case 'idle':
      return null
    case 'failed':
      return <FailureNotice message={check.message} onRetry={onAgain} />
    case 'going':
      return (
        <Alert
          type="info"
          showIcon
          title={check.isPausing ? text.pausing : text.going(check.checked)}
          action={<Button onClick={onStop}>{text.stop}</Button>}
        />
      )
    case 'intact':
      return (
        <Alert
          type="success"
          showIcon
          title={intact(check.checked)}
          action={<Button onClick={onAgain}>{text.again}</Button>}
        />
      )
    case 'broken': {
      const { lineId, problem } = check
      return (
        <Alert
          type="error"
          showIcon
          title={text.broken(problem)}
          description={
            <Space direction="vertical">
              {text.brokenAdvice}
              {lineId === undefined ? null : <Button onClick={() => open(lineId)}>{text.brokenLine}</Button>}
            </Space>
          }
          action={<Button onClick={onAgain}>{text.again}</Button>}
        />
      )
    }
  }
}
