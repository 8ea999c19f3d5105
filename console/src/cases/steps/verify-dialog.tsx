import { VERDICT_NAMES, VERDICTS, type Verdict } from '@qingjian/shared/cases/case-states'
import { verifyCase } from '@qingjian/shared/cases/cases.contracts'
import type { ChosenFile } from '../../lib/uploads/chosen-file'
import { EvidenceField, fileIdsOf } from '../evidence/evidence-field'
import { StepDialog } from './step-dialog'
import type { StepDialogOf } from './step-dialog-of'
import { ChoiceField, NoteField, WordsField } from './step-fields'
import { stepsText as text } from './steps.text'

interface Values {
  verdict: Verdict
  finding: string
  note?: string
  files?: ChosenFile[]
}

export function VerifyDialog({ detail, onClose }: StepDialogOf) {
  return (
    <StepDialog<typeof verifyCase, Values>
      contract={verifyCase}
      target={detail}
      title={text.verifyTitle}
      okText={text.verify}
      inputOf={({ files, finding, note, verdict }) => ({
        verdict,
        finding,
        note: note ?? '',
        files: fileIdsOf(files),
      })}
      onClose={onClose}
    >
      <ChoiceField
        name="verdict"
        label={text.verdict}
        missing={text.verdictMissing}
        choices={VERDICTS.map((value) => ({
          value,
          label: VERDICT_NAMES[value],
          hint: text.verdictHints[value],
        }))}
      />
      <WordsField
        name="finding"
        label={text.finding}
        most={1000}
        missing={text.findingMissing}
        extra={text.findingHint}
        rows={6}
      />
      <EvidenceField />
      <NoteField />
    </StepDialog>
  )
}
