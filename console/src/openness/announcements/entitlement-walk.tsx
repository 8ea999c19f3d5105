import { VERDICT_NAMES } from '@qingjian/shared/openness/policies/entitlement'
import { firstNode, nextNode } from '@qingjian/shared/openness/policies/walk-entitlement'
import { Button, Space } from 'antd'
import { useState } from 'react'
import { announcementFormText } from '../announcement-form.text'
import './announcements.css'
import { type DraftNode, entitlementOf } from './entitlement-draft'

const text = announcementFormText.entitlement

interface EntitlementWalkProps {
  nodes: readonly DraftNode[]
  /** What still keeps people from an outcome; not said where it is only shown. */
  toMend?: readonly string[]
}

/** The questions as people are asked them, one after another. */
export function EntitlementWalk({ nodes, toMend }: EntitlementWalkProps) {
  const [given, setGiven] = useState<readonly number[]>([])
  const all = entitlementOf(nodes)
  let here = firstNode(all)
  for (const answer of given) here = here && nextNode(all, here.id, answer)
  const words = (said: string) => (said === '' ? text.noWords : said)
  return (
    <aside className="announcement-walk" aria-label={text.walk}>
      <h4>{text.walk}</h4>
      {here === undefined ? <p>{given.length === 0 ? text.walkEmpty : text.deadEnd}</p> : null}
      {here?.kind === 'outcome' ? (
        <>
          <strong>{VERDICT_NAMES[here.verdict]}</strong>
          <p>{words(here.text)}</p>
        </>
      ) : null}
      {here?.kind === 'question' ? (
        <>
          <strong>{words(here.text)}</strong>
          {here.hint === undefined ? null : <p className="line-form-hint">{here.hint}</p>}
          <ul className="announcement-answers">
            {here.answers.map((answer, order) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: answers are known by their order alone
              <li key={`${order}`}>
                <Button block onClick={() => setGiven([...given, order])}>
                  {words(answer.text)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {given.length === 0 ? null : (
        <Space wrap>
          <Button size="small" onClick={() => setGiven(given.slice(0, -1))}>
            {text.back}
          </Button>
          <Button size="small" onClick={() => setGiven([])}>
            {text.again}
          </Button>
        </Space>
      )}
      {toMend === undefined ? null : <ToMend toMend={toMend} />}
    </aside>
  )
}

function ToMend({ toMend }: { toMend: readonly string[] }) {
  if (toMend.length === 0) return <p className="line-form-hint">{text.fine}</p>
  return (
    <div role="status">
      <strong>{text.toMend}</strong>
      <ul className="announcement-mend">
        {toMend.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  )
}
