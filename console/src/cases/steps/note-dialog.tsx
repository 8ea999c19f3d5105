import { addNote } from '@qingjian/shared/cases/cases.contracts'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import type { ChosenFile } from '../../lib/uploads/chosen-file'
import { EvidenceField, fileIdsOf } from '../evidence/evidence-field'
import { StepDialog } from './step-dialog'
import type { StepDialogOf } from './step-dialog-of'
import { WordsField } from './step-fields'
import { stepsText as text } from './steps.text'

const UPLOADERS = ['unit-clerk', 'cadre', 'town-reviewer', 'inspector'] as const satisfies StaffRole[]

/** A note among staff. */
export function NoteDialog({ detail, onClose }: StepDialogOf) {
  const { roles } = useMe()
  return (
    <StepDialog<typeof addNote, { note: string; files?: ChosenFile[] }>
      contract={addNote}
      target={detail}
      title={text.addNoteTitle}
      note={text.addNoteNote}
      okText={text.addNote}
      inputOf={({ files, note }) => ({ note, files: fileIdsOf(files) })}
      onClose={onClose}
    >
      <WordsField name="note" label={text.noteText} most={500} missing={text.noteMissing} />
      {isShownTo(UPLOADERS, roles) ? <EvidenceField /> : null}
    </StepDialog>
  )
}
