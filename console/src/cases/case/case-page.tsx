import { CASE_STATE_NAMES } from '@qingjian/shared/cases/case-states'
import { readCase } from '@qingjian/shared/cases/cases.contracts'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { Card, Empty } from 'antd'
import { Link, useParams } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import '../cases.css'
import { casesText } from '../cases.text'
import { evidenceText } from '../evidence/evidence.text'
import { EvidenceGallery } from '../evidence/evidence-gallery'
import { PrintButton } from '../print/print-button'
import { StepButtons } from '../steps/step-buttons'
import { caseText as text } from './case.text'
import './case-page.css'
import { ClocksCard } from './clocks-card'
import { HandlingCard } from './handling-card'
import { RequestCards } from './requests-card'
import { SaidCard } from './said-card'
import { TimelineCard } from './timeline-card'

const PRINTERS = ['unit-clerk', 'town-reviewer', 'inspector', 'leader'] as const satisfies StaffRole[]

/** One case: what was said, found and answered, its clocks and history, and what can be done now. */
export default function CasePage() {
  const { id: caseId = '' } = useParams()
  const { roles } = useMe()
  const read = useRemote(readCase, { caseId })
  if (read.error instanceof CallFailure && read.error.failure.code === 'NOT_FOUND') {
    return (
      <Empty description={text.missing}>
        <Link to="/cases">{text.back}</Link>
      </Empty>
    )
  }
  if (read.error) return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  // While another case is on its way, the one before must not be acted on.
  if (!read.data || read.isPlaceholderData) return <Loading />
  const detail = read.data
  const standing = [
    CASE_STATE_NAMES[detail.state],
    casesText.round(detail.round),
    detail.waitsFor === undefined ? '' : casesText.waitsFor[detail.waitsFor],
  ]
  return (
    <>
      <PageHeader
        title={text.of(detail.number)}
        note={[detail.unit.name, ...standing].filter((one) => one !== '').join(' · ')}
        actions={isShownTo(PRINTERS, roles) ? <PrintButton caseId={detail.id} /> : undefined}
      />
      {detail.awaitsCalendar === undefined ? null : (
        <FailureNotice message={text.awaitsCalendar(detail.awaitsCalendar)} />
      )}
      <StepButtons detail={detail} />
      <div className="case-columns">
        <div className="case-column">
          <SaidCard detail={detail} />
          <HandlingCard detail={detail} />
          <Card title={evidenceText.title} size="small">
            <EvidenceGallery caseId={detail.id} evidence={detail.evidence} />
          </Card>
        </div>
        <div className="case-column">
          <ClocksCard detail={detail} />
          <RequestCards detail={detail} />
          <TimelineCard detail={detail} />
        </div>
      </div>
    </>
  )
}
