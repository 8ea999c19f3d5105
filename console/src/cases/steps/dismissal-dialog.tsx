import { DISMISSAL_NAMES, DISMISSALS, type Dismissal } from '@qingjian/shared/cases/case-states'
import { decideDismissal, proposeDismissal } from '@qingjian/shared/cases/cases.contracts'
import type { ChosenFile } from '../../lib/uploads/chosen-file'
import { EvidenceField, fileIdsOf } from '../evidence/evidence-field'
import { StepDialog } from './step-dialog'
import type { StepDialogOf } from './step-dialog-of'
import { ChoiceField, DecisionFields, ReasonField } from './step-fields'
import { stepsText as text } from './steps.text'

interface Proposed {
  kind: Dismissal
  reason: string
  files?: ChosenFile[]
}

/** The first of two people says that a rating should not count. */
export function ProposeDismissalDialog({ detail, onClose }: StepDialogOf) {
  return (
    <StepDialog<typeof proposeDismissal, Proposed>
      contract={proposeDismissal}
      target={detail}
      title={text.dismissalTitle}
      note={text.dismissalNote}
      okText={text.dismissal}
      inputOf={({ files, kind, reason }) => ({ kind, reason, files: fileIdsOf(files) })}
      onClose={onClose}
    >
      <ChoiceField
        name="kind"
        label={text.dismissalKind}
        missing={text.dismissalKindMissing}
        choices={DISMISSALS.map((value) => ({
          value,
          label: DISMISSAL_NAMES[value],
          hint: text.dismissalHints[value],
        }))}
      />
      <ReasonField />
      <EvidenceField />
    </StepDialog>
  )
}

/** The second decides, with what the first wrote before their eyes. */
export function DecideDismissalDialog({ detail, onClose }: StepDialogOf) {
  const { dismissal } = detail
  return (
    <StepDialog<typeof decideDismissal, { isApproved: boolean; reason: string }>
      contract={decideDismissal}
      target={detail}
      title={text.decideDismissal}
      note={text.dismissalNote}
      okText={text.decideDismissal}
      inputOf={(values) => values}
      onClose={onClose}
    >
      {dismissal === undefined ? null : (
        <div className="step-asked">
          {dismissal.proposedBy.name} · {DISMISSAL_NAMES[dismissal.kind]}：{dismissal.reason}
        </div>
      )}
      <DecisionFields />
    </StepDialog>
  )
}
