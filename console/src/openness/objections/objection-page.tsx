import { readObjection } from '@qingjian/shared/openness/objection.contracts'
import { CONCERN_NAMES } from '@qingjian/shared/openness/objection-states'
import { Alert, Empty } from 'antd'
import { Link, useParams } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { objectionText as text } from '../objection.text'
import '../openness.css'
import { AnswerCard } from './answer-card'
import { AskedSubjectCard } from './asked-subject-card'
import { AnswersCard, CourseCard, WordsCard } from './objection-cards'
import { ObjectionStanding } from './objection-standing'
import type { ObjectionDetail } from './objection-words'
import './objections.css'

function ObjectionView({ objection }: { objection: ObjectionDetail }) {
  const { concern, mayAnswer, people, regionName, subjectTitle, whyNot } = objection
  return (
    <>
      <PageHeader
        title={text.heading(subjectTitle, CONCERN_NAMES[concern])}
        note={
          <>
            {regionName} · {text.peopleFact(people)} · <ObjectionStanding objection={objection} />
          </>
        }
      />
      {mayAnswer || whyNot === undefined ? null : (
        <Alert type="info" showIcon className="openness-notice" title={whyNot} />
      )}
      <div className="objection-columns">
        <div className="objection-column">
          <AskedSubjectCard {...objection} />
          {mayAnswer ? <AnswerCard objection={objection} /> : null}
        </div>
        <div className="objection-column">
          <WordsCard words={objection.words} />
          <AnswersCard answers={objection.answers} />
          <CourseCard steps={objection.steps} />
        </div>
      </div>
    </>
  )
}

/** One question about what is public: what it is about, what askers wrote, what was answered, and the form for the next answer. */
export default function ObjectionPage() {
  const { objectionId = '' } = useParams()
  const read = useRemote(readObjection, { objectionId })
  if (read.error instanceof CallFailure && read.error.failure.code === 'NOT_FOUND') {
    return (
      <Empty description={text.missing}>
        <Link to="/openness/objections">{text.backToList}</Link>
      </Empty>
    )
  }
  if (read.error && !read.data) {
    return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  }
  // While another one is on its way, the one before must not be answered.
  if (!read.data || read.isPlaceholderData) return <Loading />
  return <ObjectionView key={objectionId} objection={read.data} />
}
