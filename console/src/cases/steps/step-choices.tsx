import type { CaseStep } from '@qingjian/shared/cases/case-states'
import type { ComponentType } from 'react'
import { AnswerDialog } from './answer-dialog'
import { AppealDialog, DecideAppealDialog } from './appeal-dialogs'
import { AssignDialog } from './assign-dialog'
import { RedirectDialog, ReferBackDialog, ReturnAnswerDialog } from './direct-dialogs'
import { DecideDismissalDialog, ProposeDismissalDialog } from './dismissal-dialog'
import { AskExtensionDialog, DecideExtensionDialog } from './extension-dialogs'
import { NoteDialog } from './note-dialog'
import type { StepDialogOf } from './step-dialog-of'
import { stepsText as text } from './steps.text'
import { VerifyDialog } from './verify-dialog'

export interface StepChoice {
  /** One of these steps has to be possible. */
  steps: readonly CaseStep[]
  label: string
  Dialog: ComponentType<StepDialogOf>
}

/** What a person can do to a case, in the order of the buttons: what moves it on comes first. */
export const STEP_CHOICES: readonly StepChoice[] = [
  { steps: ['verify'], label: text.verify, Dialog: VerifyDialog },
  { steps: ['answer'], label: text.answer, Dialog: AnswerDialog },
  {
    steps: ['approve-dismissal', 'refuse-dismissal'],
    label: text.decideDismissal,
    Dialog: DecideDismissalDialog,
  },
  { steps: ['uphold-appeal', 'refuse-appeal'], label: text.decideAppeal, Dialog: DecideAppealDialog },
  {
    steps: ['approve-extension', 'refuse-extension'],
    label: text.decideExtension,
    Dialog: DecideExtensionDialog,
  },
  { steps: ['redirect'], label: text.redirect, Dialog: RedirectDialog },
  {
    steps: ['assign'],
    label: text.assign,
    Dialog: ({ detail, onClose }) => (
      <AssignDialog cases={[detail]} unitId={detail.unit.id} onDone={onClose} onClose={onClose} />
    ),
  },
  { steps: ['ask-extension'], label: text.extension, Dialog: AskExtensionDialog },
  { steps: ['propose-dismissal'], label: text.dismissal, Dialog: ProposeDismissalDialog },
  { steps: ['refer-back'], label: text.referBack, Dialog: ReferBackDialog },
  { steps: ['return-answer'], label: text.returnAnswer, Dialog: ReturnAnswerDialog },
  {
    steps: ['appeal'],
    label: text.appeal,
    Dialog: ({ detail, onClose }) => <AppealDialog target={detail} onClose={onClose} />,
  },
  { steps: ['note'], label: text.addNote, Dialog: NoteDialog },
]
