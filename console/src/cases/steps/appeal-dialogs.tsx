import { appeal, decideAppeal } from '@qingjian/shared/cases/cases.contracts'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import type { ChosenFile } from '../../lib/uploads/chosen-file'
import { EvidenceField, fileIdsOf } from '../evidence/evidence-field'
import { StepDialog, type StepTarget } from './step-dialog'
import type { StepDialogOf } from './step-dialog-of'
import { ChoiceField, ReasonField, WordsField } from './step-fields'
import { stepsText as text } from './steps.text'

const UPLOADERS = ['unit-clerk', 'cadre', 'town-reviewer', 'inspector'] as const satisfies StaffRole[]
const DECISIONS = ['refused', 'untrue', 'misrated'] as const

/** The rated person objects. */
export function AppealDialog({ onClose, target }: { target: StepTarget; onClose: () => void }) {
  const { roles } = useMe()
  return (
    <StepDialog<typeof appeal, { reason: string; files?: ChosenFile[] }>
      contract={appeal}
      target={target}
      title={text.appealTitle}
      note={text.appealNote}
      okText={text.appeal}
      inputOf={({ files, reason }) => ({ reason, files: fileIdsOf(files) })}
      onClose={onClose}
    >
      <WordsField name="reason" label={text.appealReason} most={500} missing={text.reasonMissing} rows={5} />
      {isShownTo(UPLOADERS, roles) ? <EvidenceField /> : null}
    </StepDialog>
  )
}

export function DecideAppealDialog({ detail, onClose }: StepDialogOf) {
  return (
    <StepDialog<typeof decideAppeal, { decision: (typeof DECISIONS)[number]; reason: string }>
      contract={decideAppeal}
      target={detail}
      title={text.decideAppeal}
      okText={text.decideAppeal}
      inputOf={(values) => values}
      onClose={onClose}
    >
      {detail.appeal === undefined ? null : (
        <div className="step-asked">
          {detail.appeal.by.name}：{detail.appeal.reason}
        </div>
      )}
      <ChoiceField
        name="decision"
        label={text.decision}
        missing={text.decisionMissing}
        choices={DECISIONS.map((value) => ({ value, label: text.appealDecisions[value] }))}
      />
      <ReasonField />
    </StepDialog>
  )
}
