import { Alert, Button, Progress, Space } from 'antd'
import { FailureNotice } from '../../ui/failure-notice'
import { PageHeader } from '../../ui/page-header'
import '../audit.css'
import { auditText as text } from '../audit.text'
import { EntryLines } from '../entry-lines'
import { type Stretch, useVerification } from './use-verification'

/** Recomputes the log's hash chain from the first entry on and says plainly whether it is whole. */
export default function VerifyPage() {
  const { begin, state, stop } = useVerification()
  return (
    <>
      <PageHeader title={text.verifyTitle} note={text.verifyNote} />
      <Space>
        <Button type="primary" size="large" onClick={begin} loading={state.step === 'going'}>
          {state.step === 'done' ? text.verifyAgain : text.verify}
        </Button>
        {state.step === 'going' ? <Button onClick={stop}>{text.stop}</Button> : null}
      </Space>
      <div aria-live="polite">
        {state.step === 'going' && state.reached ? <Going reached={state.reached} /> : null}
        {state.step === 'failed' ? <FailureNotice message={state.message} onRetry={begin} /> : null}
        {state.step === 'done' ? <Found result={state.result} /> : null}
      </div>
    </>
  )
}

function Going({ reached: { total, verified } }: { reached: Stretch }) {
  return (
    <div className="verify-result">
      <p>{text.verifying(verified, total)}</p>
      <Progress percent={total === 0 ? 100 : Math.floor((verified / total) * 100)} />
    </div>
  )
}

function Found({ result: { break: broken, head, total, unsealed } }: { result: Stretch }) {
  return (
    <>
      <section className={broken ? 'verify-result verify-result-broken' : 'verify-result'}>
        {broken ? (
          <>
            <h2>{text.breaks[broken.kind](broken.sequence)}</h2>
            <p>{broken.message}</p>
            <p>{text.brokenAdvice}</p>
            {broken.entry ? (
              <>
                <h3>{text.found}</h3>
                <EntryLines entry={broken.entry} />
              </>
            ) : null}
            {broken.before ? (
              <>
                <h3>{text.before}</h3>
                <EntryLines entry={broken.before} />
              </>
            ) : null}
          </>
        ) : (
          <>
            <h2>{text.intact}</h2>
            <p>{text.intactText(total)}</p>
          </>
        )}
      </section>
      {unsealed ? <Alert type="warning" showIcon title={unsealed.message} /> : null}
      <section className="verify-result">
        <h3>{text.fingerprint}</h3>
        <p className="audit-fingerprint">{head.fingerprint}</p>
        <p>{text.fingerprintNote(head.sequence)}</p>
      </section>
    </>
  )
}
