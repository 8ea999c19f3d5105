import { listCalls } from '@qingjian/shared/follow-up/follow-up.contracts'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useCursorList } from '../../lib/use-cursor-list'
import { useRemote } from '../../lib/use-remote'
import { CursorTable } from '../../ui/cursor-table'
import { FailureNotice } from '../../ui/failure-notice'
import { PageHeader } from '../../ui/page-header'
import { attemptWords } from '../attempt-words'
import '../follow-up.css'
import { followUpText } from '../follow-up.text'
import { PlaceCell } from '../place-cell'
import { CallHoursNotice } from './call-hours-notice'
import './calls.css'
import { callsText as text } from './calls.text'
import { Urgency } from './urgency'
import { useHeldCall } from './use-held-call'

/** Milliseconds between two looks whether people may be called now. */
const EVERY = 60_000

/** What a person has to call, most urgent first. */
export default function CallsPage() {
  const { person } = useMe()
  const navigate = useNavigate()
  const list = useCursorList(listCalls, {}, ({ calls }) => calls)
  const hours = useRemote(listCalls, {}, { every: EVERY })
  const { begin, heldOf } = useHeldCall()
  const mayCall = hours.data?.mayCall ?? false
  const open = (followUpId: string) => navigate(`/follow-up/calls/${followUpId}`)
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      {hours.data ? <CallHoursNotice {...hours.data} /> : null}
      {begin.error ? <FailureNotice message={messageOf(begin.error)} onRetry={list.reload} /> : null}
      <CursorTable
        label={text.title}
        list={list}
        rowKey={({ id }) => id}
        empty={text.empty}
        columns={[
          {
            title: followUpText.place,
            key: 'place',
            width: 235,
            render: (_, row) => <PlaceCell followUp={row} />,
          },
          {
            title: followUpText.kind,
            key: 'kind',
            width: 150,
            render: (_, { caseNumber, kind, round }) => (
              <>
                {kind === 'case' ? followUpText.round(round) : followUpText.kinds[kind]}
                <small className="follow-up-under follow-up-number">{caseNumber}</small>
              </>
            ),
          },
          {
            title: text.urgency,
            key: 'urgency',
            width: 170,
            render: (_, { lastDay, nextAt }) => <Urgency nextAt={nextAt} lastDay={lastDay} />,
          },
          {
            title: followUpText.attempts,
            key: 'attempts',
            render: (_, { attempts }) =>
              attempts.length === 0 ? (
                followUpText.noAttempts
              ) : (
                <ul className="follow-up-attempts call-attempts">
                  {attempts.map((attempt) => (
                    <li key={`${attempt.at}-${attempt.channel}`}>{attemptWords(attempt)}</li>
                  ))}
                </ul>
              ),
          },
          {
            key: 'begin',
            fixed: 'end',
            width: 130,
            render: (_, { heldBy, id }) => {
              if (heldBy !== undefined && heldBy.id !== person.id) return text.heldBy(heldBy.name)
              const isHeld = heldOf(id) !== undefined
              return (
                <Button
                  type="primary"
                  disabled={!mayCall && !isHeld}
                  loading={begin.isPending && begin.variables?.followUpId === id}
                  onClick={() =>
                    isHeld ? open(id) : begin.mutate({ followUpId: id }, { onSuccess: () => open(id) })
                  }
                >
                  {heldBy === undefined && !isHeld ? text.begin : text.goOn}
                </Button>
              )
            },
          },
        ]}
      />
    </>
  )
}
