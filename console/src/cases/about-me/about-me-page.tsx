import { CASE_STATE_NAMES, VERDICT_NAMES } from '@qingjian/shared/cases/case-states'
import { listAboutMe } from '@qingjian/shared/cases/cases.contracts'
import { Button, Tag } from 'antd'
import { useState } from 'react'
import { useCursorList } from '../../lib/use-cursor-list'
import { CursorTable } from '../../ui/cursor-table'
import { formatInstant } from '../../ui/format-instant'
import { PageHeader } from '../../ui/page-header'
import { caseText } from '../case/case.text'
import type { CaseAboutMe } from '../case-types'
import '../cases.css'
import { AppealDialog } from '../steps/appeal-dialogs'
import { stepsText } from '../steps/steps.text'
import './about-me.css'
import { aboutMeText as text } from './about-me.text'

/** How an appeal stands, or until when one can be made. */
function AppealCell({ one, onAppeal }: { one: CaseAboutMe; onAppeal: () => void }) {
  const { appeal, appealUntil } = one
  if (appeal !== undefined) {
    return (
      <>
        {caseText.appealStates[appeal.state]}
        <small className="case-under">{text.appealReason(appeal.reason)}</small>
        {appeal.decisionReason === undefined ? null : (
          <small className="case-under">{text.decision(appeal.decisionReason)}</small>
        )}
      </>
    )
  }
  if (appealUntil === undefined) return null
  return (
    <>
      <Button onClick={onAppeal}>{stepsText.appeal}</Button>
      <small className="case-under">{text.appealUntil(appealUntil)}</small>
    </>
  )
}

/** What was said about the caller's service and what was found, with the way to object. */
export default function AboutMePage() {
  const list = useCursorList(listAboutMe, {}, ({ cases }) => cases)
  const [appealed, setAppealed] = useState<string>()
  const target = list.rows.find(({ id }) => id === appealed)
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <CursorTable<CaseAboutMe>
        label={text.label}
        list={list}
        rowKey={({ id }) => id}
        empty={text.empty}
        columns={[
          {
            title: text.number,
            key: 'number',
            width: 160,
            render: (_, { number, openedAt }) => (
              <>
                <span className="case-number">{number}</span>
                <small className="case-under">{formatInstant(openedAt)}</small>
              </>
            ),
          },
          { title: text.window, dataIndex: 'windowName', width: 160 },
          {
            title: text.said,
            key: 'said',
            render: (_, { comment, levelLabel, reasons }) => (
              <div className="about-me-words">
                <strong>{levelLabel}</strong>{' '}
                {reasons.map((one) => (
                  <Tag key={one}>{one}</Tag>
                ))}
                {comment === '' ? null : <p>{comment}</p>}
              </div>
            ),
          },
          {
            title: text.result,
            key: 'result',
            render: (_, { finding, state, verdict }) => (
              <div className="about-me-words">
                <strong>{verdict === undefined ? text.waiting : VERDICT_NAMES[verdict]}</strong>
                <small className="case-under">{CASE_STATE_NAMES[state]}</small>
                {finding === undefined ? null : <p>{finding}</p>}
              </div>
            ),
          },
          {
            title: text.appealColumn,
            key: 'appeal',
            render: (_, one) => (
              <div className="about-me-words">
                <AppealCell one={one} onAppeal={() => setAppealed(one.id)} />
              </div>
            ),
          },
        ]}
      />
      {target ? <AppealDialog target={target} onClose={() => setAppealed(undefined)} /> : null}
    </>
  )
}
