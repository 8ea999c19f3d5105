import { addEvidence, confirmResult, prepareOwnEvidence } from '@qingjian/shared/cases/cases.contracts'
import { outbox } from '../../lib/outbox/outbox'
import { forgetPhoto } from '../../lib/photos/forget-photo'
import { sendFiles } from '../../lib/photos/send-files'
import { call } from '../../lib/transport/call'
import {
  CONFIRM,
  type ConfirmAnswer,
  EVIDENCE,
  type EvidenceAnswer,
  type PendingConfirmation,
  type PendingEvidence,
} from './pending'

/** Tells the outbox how a citizen's word and evidence on a case reach the cloud. */
export function registerCaseSenders(): void {
  outbox.register<PendingConfirmation, ConfirmAnswer>(CONFIRM, ({ input }, requestId) =>
    call(confirmResult, input, { requestId }),
  )
  outbox.register<PendingEvidence, EvidenceAnswer>(EVIDENCE, async (pending, requestId, remember) => {
    const files = await sendFiles(
      pending.files,
      pending.uploaded,
      (count) => call(prepareOwnEvidence, { count }),
      (uploaded) => remember({ ...pending, uploaded }),
    )
    if (!files.ok) return files
    const answer = await call(addEvidence, { ...pending.input, files: files.data }, { requestId })
    if (answer.ok) pending.files.forEach(forgetPhoto)
    return answer
  })
}
