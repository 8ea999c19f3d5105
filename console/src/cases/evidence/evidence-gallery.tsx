import { FilePdfOutlined } from '@ant-design/icons'
import { Image } from 'antd'
import '../cases.css'
import { formatInstant } from '../../ui/format-instant'
import type { CaseEvidence } from '../case-types'
import './evidence.css'
import { evidenceText as text } from './evidence.text'
import { useEvidenceLink } from './use-evidence-link'

function EvidenceItem({ caseId, evidence }: { caseId: string; evidence: CaseEvidence }) {
  const { at, by, id, kind, name } = evidence
  const link = useEvidenceLink(caseId, id)
  const waiting = <span className="evidence-frame">{link.error ? text.gone : text.opening}</span>
  return (
    <li>
      {link.data === undefined ? (
        waiting
      ) : kind === 'photo' ? (
        <span className="evidence-frame">
          <Image src={link.data} alt={text.enlarge(name)} />
        </span>
      ) : (
        <a
          className="evidence-frame evidence-frame-document"
          href={link.data}
          target="_blank"
          rel="noreferrer"
          aria-label={text.open(name)}
        >
          <span>
            <FilePdfOutlined /> PDF
          </span>
        </a>
      )}
      <span className="evidence-caption">
        {name}
        <small className="case-under">{by === 'citizen' ? text.byCitizen : text.byStaff}</small>
        <small className="case-under">{formatInstant(at)}</small>
      </span>
    </li>
  )
}

/** The files of a case: photos are enlarged by a click, papers open in a tab of their own. */
export function EvidenceGallery({ caseId, evidence }: { caseId: string; evidence: readonly CaseEvidence[] }) {
  if (evidence.length === 0) return <p>{text.none}</p>
  return (
    <Image.PreviewGroup>
      <ul className="evidence-gallery">
        {evidence.map((one) => (
          <EvidenceItem key={one.id} caseId={caseId} evidence={one} />
        ))}
      </ul>
    </Image.PreviewGroup>
  )
}
