import { openEvidence } from '@qingjian/shared/cases/cases.contracts'
import '../cases.css'
import { ask } from '../../lib/use-remote'
import { FileList } from '../../ui/file-list'
import { formatInstant } from '../../ui/format-instant'
import type { CaseEvidence } from '../case-types'
import { evidenceText as text } from './evidence.text'

/** The files of a case, with who brought each and when. */
export function EvidenceGallery({ caseId, evidence }: { caseId: string; evidence: readonly CaseEvidence[] }) {
  if (evidence.length === 0) return <p>{text.none}</p>
  return (
    <FileList
      files={evidence}
      linkOf={async (evidenceId) => (await ask(openEvidence, { caseId, evidenceId })).url}
      under={({ at, by }) => (
        <>
          <small className="case-under">{by === 'citizen' ? text.byCitizen : text.byStaff}</small>
          <small className="case-under">{formatInstant(at)}</small>
        </>
      )}
    />
  )
}
