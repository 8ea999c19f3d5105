import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import { type Entitlement, VERDICT_NAMES } from '@qingjian/shared/openness/policies/entitlement'
import { announcementText } from '../announcement.text'
import { announcementFormText } from '../announcement-form.text'
import { EntitlementWalk } from './entitlement-walk'
import { FactsList, Passage } from './facts-list'

const text = announcementText.policy
const formText = announcementFormText.entitlement

/** When one can apply, in words. */
function termInWords({ closesOn, opensOn }: Pick<ContentOf<'policy'>, 'closesOn' | 'opensOn'>): string {
  if (opensOn !== undefined && closesOn !== undefined)
    return text.span(writtenDay(opensOn), writtenDay(closesOn))
  if (opensOn !== undefined) return text.from(writtenDay(opensOn))
  return closesOn === undefined ? text.anyTime : text.to(writtenDay(closesOn))
}

/** All questions and outcomes at once, for those who check them. */
function Nodes({ nodes }: { nodes: Entitlement }) {
  const numberOf = (id: string) => nodes.findIndex((one) => one.id === id) + 1
  return (
    <ol className="announcement-nodes">
      {nodes.map((node) => (
        <li key={node.id}>
          {node.kind === 'outcome' ? (
            <>
              <strong>{VERDICT_NAMES[node.verdict]}</strong>：{node.text}
            </>
          ) : (
            <>
              <strong>{node.text}</strong>
              {node.hint === undefined || node.hint === '' ? null : `（${node.hint}）`}
              <ul>
                {node.answers.map((answer) => (
                  <li key={answer.text}>
                    {answer.text} {text.leadsTo(formText.option(numberOf(answer.to), ''))}
                  </li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

/** A policy in the order in which people ask: what it gives, until when, for whom, what to bring, how it is done. */
export function PolicyView({ policy }: { policy: ContentOf<'policy'> }) {
  const { documents, entitlement, howTo, issuedOn, issuer, number, summary, whoMay } = policy
  return (
    <>
      <p className="announcement-lead">{summary}</p>
      <FactsList
        facts={[
          [text.until, termInWords(policy)],
          [text.issuer, issuer],
          [text.number, number],
          [text.issuedOn, writtenDay(issuedOn)],
        ]}
      />
      <Passage title={text.whoMay} words={whoMay} />
      {documents.length === 0 ? null : (
        <>
          <h3>{text.documents}</h3>
          <ul>
            {documents.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      <Passage title={text.howTo} words={howTo} />
      {entitlement === undefined ? null : (
        <>
          <h3>{text.entitlement}</h3>
          <div className="announcement-beside">
            <Nodes nodes={entitlement} />
            <EntitlementWalk nodes={entitlement} />
          </div>
        </>
      )}
      <Passage title={text.text} words={policy.text} />
    </>
  )
}
