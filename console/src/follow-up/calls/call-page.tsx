import { listCalls, readFollowUp, releaseCall } from '@qingjian/shared/follow-up/follow-up.contracts'
import { App, Card } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { AttemptTimeline } from '../attempt-timeline'
import '../follow-up.css'
import { followUpText } from '../follow-up.text'
import { WhatWasSaid } from '../what-was-said'
import { BeginCall } from './begin-call'
import './calls.css'
import { callsText as text } from './calls.text'
import { HeldNumber } from './held-number'
import { OutcomeForm } from './outcome-form'
import { ScriptCard } from './script-card'
import { useHeldCall } from './use-held-call'
import { useNextCall } from './use-next-call'

/** One call: the number, what to say, what came of it, and beside it what is known. */
export default function CallPage() {
  const { followUpId = '' } = useParams()
  const { message } = App.useApp()
  const { person } = useMe()
  const navigate = useNavigate()
  const goToNext = useNextCall()
  const [runOut, setRunOut] = useState<string>()
  const kept = useRemote(readFollowUp, { followUpId })
  const { begin, drop, heldOf } = useHeldCall()
  const release = useChange(releaseCall, {
    outdates: [listCalls, readFollowUp],
    onDone: () => {
      drop(followUpId)
      message.success(text.released)
      navigate('/follow-up/calls')
    },
  })
  if (kept.error) return <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
  // The answer before stays while the next is read: another person's words would be read to this one.
  if (!kept.data || kept.data.followUp.id !== followUpId) return <Loading />
  const { followUp, script } = kept.data
  const held = heldOf(followUpId)
  const isMine = followUp.heldBy?.id === person.id
  // A talk may take longer than the number is kept; what came of it is recorded all the same.
  const isTalking = held !== undefined || isMine || runOut === followUpId
  return (
    <>
      <PageHeader
        title={text.callTitle(followUp.windowName)}
        note={[
          followUp.unitName,
          followUp.kind === 'case' ? followUpText.round(followUp.round) : followUpText.kinds[followUp.kind],
          followUp.caseNumber,
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={<Link to="/follow-up/calls">{text.back}</Link>}
      />
      <div className="call-columns">
        <div className="call-talk">
          {held ? (
            <HeldNumber
              key={held.endsAt}
              {...held}
              busy={release.isPending}
              failure={release.error ? messageOf(release.error) : undefined}
              onRelease={() => release.mutate({ followUpId })}
              onRunOut={() => {
                setRunOut(followUpId)
                drop(followUpId)
                message.warning(text.runOut)
              }}
            />
          ) : (
            <BeginCall
              detail={kept.data}
              isMine={isMine}
              busy={begin.isPending}
              failure={begin.error ? messageOf(begin.error) : undefined}
              onBegin={() => begin.mutate({ followUpId })}
            />
          )}
          <ScriptCard script={script} />
        </div>
        <div className="call-beside">
          {isTalking ? (
            <OutcomeForm
              key={followUpId}
              followUpId={followUpId}
              onRecorded={(answer) => {
                drop(followUpId)
                void goToNext(followUpId, answer)
              }}
            />
          ) : null}
          <Card>
            <WhatWasSaid {...kept.data} />
            <section>
              <h2 className="follow-up-heading">{followUpText.attempts}</h2>
              <AttemptTimeline followUp={followUp} />
            </section>
          </Card>
        </div>
      </div>
    </>
  )
}
