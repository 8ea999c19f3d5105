import { Alert, Button } from 'antd'
import { publicationText as text } from '../publication.text'
import type { PublicationDetail } from './publication-detail'
import './publications.css'

interface LeaksNoticeProps extends Pick<PublicationDetail, 'leaks' | 'leakCount'> {
  onLine: (index: number) => void
}

/** Numbers of persons that stop a publication, each where it stands. */
export function LeaksNotice({ leakCount, leaks, onLine }: LeaksNoticeProps) {
  if (leakCount === 0) return null
  // The numbers themselves are shown to those who wrote them and nobody else.
  if (leaks.length === 0) {
    return <Alert type="error" showIcon className="openness-notice" title={text.leaksToReturn(leakCount)} />
  }
  return (
    <Alert
      type="error"
      showIcon
      className="openness-notice"
      title={text.leaks(leakCount)}
      description={
        <>
          <ul className="publication-leaks">
            {leaks.map(({ after, before, field, found, index, kind }) => (
              <li key={`${index} ${field} ${before}${found}`}>
                <strong>{text.leakKinds[kind]}</strong>{' '}
                {index === undefined ? text.leakInWords(field) : text.leakIn(index + 1, field)}
                {'：'}
                {before}
                <mark>{found}</mark>
                {after}
                {index === undefined ? null : (
                  <Button type="link" size="small" onClick={() => onLine(index)}>
                    {text.toLine}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {leakCount > leaks.length ? text.moreLeaks(leaks.length) : null}
        </>
      }
    />
  )
}
