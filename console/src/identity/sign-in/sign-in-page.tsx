import { Alert, Button, Card, Typography } from 'antd'
import { lazy, Suspense } from 'react'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { SignInCodeView } from './sign-in-code-view'
import './sign-in.css'
import { signInText as text } from './sign-in.text'
import { type SignInState, useSignIn } from './use-sign-in'

const DemoPeople = FOR_EMULATOR ? lazy(() => import('../../demo-sign-in/demo-people')) : undefined

/** Signs in at a PC by scanning a code with the phone. */
export default function SignInPage() {
  const { again, state } = useSignIn()
  return (
    <main className="sign-in">
      <Card className="sign-in-card">
        <Typography.Title level={1} className="sign-in-title">
          {text.title}
        </Typography.Title>
        <p className="sign-in-lead">{text.lead}</p>
        <div aria-live="polite">
          <Step state={state} again={again} />
        </div>
        <ol className="sign-in-steps">
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="sign-in-safety">{text.safety}</p>
      </Card>
      {DemoPeople && (state.step === 'waiting' || state.step === 'seen') ? (
        <Suspense>
          <DemoPeople code={state.code.code} />
        </Suspense>
      ) : null}
    </main>
  )
}

function Step({ again, state }: { state: SignInState; again: () => void }) {
  if (state.step === 'preparing' || state.step === 'entering') return <Loading />
  if (state.step === 'failed') return <FailureNotice message={state.message} onRetry={again} />
  if (state.step === 'waiting' || state.step === 'seen') {
    return (
      <>
        <SignInCodeView code={state.code} />
        {state.step === 'seen' ? <Alert type="success" showIcon title={text.seen} /> : null}
      </>
    )
  }
  return (
    <div className="sign-in-ended">
      <p>{state.step === 'refused' ? text.refused : text.expired}</p>
      <Button type="primary" size="large" onClick={again} autoFocus>
        {text.again}
      </Button>
    </div>
  )
}
