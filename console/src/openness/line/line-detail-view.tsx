import { Alert, Descriptions } from 'antd'
import { Link } from 'react-router'
import { lineDetailText as text } from '../line-detail.text'
import { SubjectObjections } from '../objections/subject-objections'
import { publicLineAddress, publicPublicationAddress } from '../public-address'
import { useReach } from '../use-reach'
import './line-detail.css'
import { lineFacts } from './line-facts'
import { LineTrail } from './line-trail'
import { LineVersions } from './line-versions'
import type { LineDetail } from './trail-steps'

/** That a line is not what it was, and why. */
function StandingNotice({ line: { publishedOn, reason, standing } }: Pick<LineDetail, 'line'>) {
  if (standing === 'current') return null
  return (
    <Alert
      type={standing === 'withdrawn' ? 'warning' : 'info'}
      showIcon
      title={text[standing](publishedOn)}
      {...(reason === undefined ? {} : { description: text.reason(reason) })}
    />
  )
}

/** Leads to a publication: for those who look after it to its page here, for others to what everybody sees. */
function PublicationLink({ publication: { id, regionId, title } }: Pick<LineDetail, 'publication'>) {
  const isWithin = useReach()
  if (isWithin(regionId)) return <Link to={`/openness/publications/${id}`}>{title}</Link>
  return (
    <a href={publicPublicationAddress(id)} target="_blank" rel="noreferrer">
      {title}
    </a>
  )
}

/** One published line: what it says, where its money came from, how it was changed, what was asked about it. */
export function LineDetailView({ detail, onLine }: { detail: LineDetail; onLine: (lineId: string) => void }) {
  const { line, objections, publication, versions } = detail
  return (
    <div className="line-detail">
      <StandingNotice line={line} />
      <Descriptions
        bordered
        size="small"
        column={1}
        styles={{ label: { width: 110 }, content: { overflowWrap: 'anywhere' } }}
        items={[
          ...lineFacts(line).map(({ label, words }) => ({ key: label, label, children: words })),
          {
            key: 'publication',
            label: text.publication,
            children: <PublicationLink publication={publication} />,
          },
        ]}
      />
      <LineTrail detail={detail} onLine={onLine} />
      <LineVersions versions={versions} />
      <SubjectObjections regionId={line.regionId} objections={objections} />
      <p className="line-detail-links">
        <a href={publicLineAddress(line.id)} target="_blank" rel="noreferrer">
          {text.publicPage}
        </a>
      </p>
    </div>
  )
}
