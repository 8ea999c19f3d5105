import type { Entitlement } from '@qingjian/shared/openness/policies/entitlement'
import { firstNode, nextNode } from '@qingjian/shared/openness/policies/walk-entitlement'
import { useState } from 'react'
import { ActionButton } from '../../ui/action/action-button'
import { PageTitle } from '../../ui/screen/page-title'
import { opennessAnnouncementText } from '../openness-announcement.text'
import type { Given } from './given'
import { GivenAnswers } from './given-answers'
import { Outcome } from './outcome'
import { Question } from './question'

const text = opennessAnnouncementText.entitlement

interface WalkProps {
  title: string
  nodes: Entitlement
  onPolicy: () => void
}

/** From question to question up to what comes of them; every answer can be taken back. */
export function Walk({ nodes, onPolicy, title }: WalkProps) {
  const [given, setGiven] = useState<readonly Given[]>([])
  const last = given.at(-1)
  const node = last ? nextNode(nodes, last.question.id, last.answer) : firstNode(nodes)
  return (
    <>
      <PageTitle title={title} below={text.private} />
      {node?.kind === 'question' && (
        <Question
          key={node.id}
          question={node}
          place={given.length + 1}
          onAnswer={(answer) => setGiven([...given, { question: node, answer }])}
        />
      )}
      {node?.kind === 'question' && given.length > 0 && (
        <ActionButton kind="other" text={text.back} onPress={() => setGiven(given.slice(0, -1))} />
      )}
      {node?.kind === 'outcome' && <Outcome outcome={node} onPolicy={onPolicy} />}
      {node?.kind === 'outcome' && (
        <>
          <GivenAnswers given={given} onChange={(place) => setGiven(given.slice(0, place))} />
          <ActionButton kind="quiet" text={text.again} onPress={() => setGiven([])} />
        </>
      )}
    </>
  )
}
