import type { CaseDetail } from '../case-types'

/** What a dialog needs to know. */
export interface StepDialogOf {
  detail: CaseDetail
  onClose: () => void
}
