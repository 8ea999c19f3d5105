import { readFollowUp } from '@qingjian/shared/follow-up/follow-up.contracts'
import {
  CHANNEL_NAMES,
  FOLLOW_UP_STATE_NAMES,
  OUTCOME_NAMES,
} from '@qingjian/shared/follow-up/follow-up-states'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { Descriptions, Drawer } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { AttemptTimeline } from '../attempt-timeline'
import type { FollowUpRow } from '../attempt-words'
import { followUpText } from '../follow-up.text'
import { WhatWasSaid } from '../what-was-said'
import { FollowUpTime } from './follow-up-time'
import { recordsText as text } from './records.text'

const CALLERS = ['follow-up-officer'] as const satisfies StaffRole[]

/** One follow-up with every attempt, what had been said, and what the unit answered. Nothing can be changed here. */
export function FollowUpDrawer({ followUpId, onClose }: { followUpId: string; onClose: () => void }) {
  const { roles } = useMe()
  const kept = useRemote(readFollowUp, { followUpId })
  // The one before stays in the answer until the next is there.
  const detail = kept.data?.followUp.id === followUpId ? kept.data : undefined
  return (
    <Drawer open title={text.drawer} size={560} onClose={onClose}>
      {kept.error ? (
        <FailureNotice message={messageOf(kept.error)} onRetry={() => void kept.refetch()} />
      ) : detail === undefined ? (
        <Loading />
      ) : (
        <>
          <Descriptions
            bordered
            size="small"
            column={1}
            items={linesOf(detail.followUp).map(([label, children]) => ({ key: label, label, children }))}
            styles={{ label: { width: 120 } }}
          />
          <p className="follow-up-links">
            {detail.followUp.state === 'for-person' && isShownTo(CALLERS, roles) ? (
              <Link to={`/follow-up/calls/${followUpId}`}>{text.call}</Link>
            ) : null}
            {detail.followUp.caseId === undefined ? null : (
              <Link to={`/cases/${detail.followUp.caseId}`}>{text.toCase}</Link>
            )}
          </p>
          <section className="what-was-said">
            <h2 className="follow-up-heading">{followUpText.attempts}</h2>
            <AttemptTimeline followUp={detail.followUp} />
          </section>
          <WhatWasSaid {...detail} />
        </>
      )}
    </Drawer>
  )
}

function linesOf(followUp: FollowUpRow): [string, ReactNode][] {
  const { answeredBy, caseNumber, hallName, heldBy, kind, maskedMobile, outcome, round, state, unitName } =
    followUp
  const lines: [string, ReactNode][] = [
    [followUpText.window, followUp.windowName],
    [followUpText.hall, hallName],
    [followUpText.unit, unitName],
    [followUpText.kind, kind === 'case' ? followUpText.round(round) : followUpText.kinds[kind]],
    [followUpText.number, caseNumber],
    [text.mobile, maskedMobile],
    [text.state, FOLLOW_UP_STATE_NAMES[state]],
    [text.heldBy, heldBy?.name],
    [text.outcome, outcome === undefined ? undefined : OUTCOME_NAMES[outcome]],
    [text.answeredBy, answeredBy === undefined ? undefined : CHANNEL_NAMES[answeredBy]],
    [text.words, followUp.words],
    [text.when, <FollowUpTime key="when" followUp={followUp} />],
  ]
  return lines.filter(([, value]) => value !== undefined && value !== '')
}
