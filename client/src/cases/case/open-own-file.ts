import { openOwnEvidence } from '@qingjian/shared/cases/cases.contracts'
import { openDocument } from '../../lib/documents/open-document'
import { showPhoto } from '../../lib/photos/show-photo'
import { call } from '../../lib/transport/call'
import { casesText } from '../cases.text'

interface OwnFile {
  id: string
  kind: 'photo' | 'document'
}

/** Shows a file of the citizen's own timeline; says what is wrong when it cannot. */
export async function openOwnFile(caseId: string, file: OwnFile): Promise<string | undefined> {
  const answer = await call(openOwnEvidence, { caseId, evidenceId: file.id })
  if (!answer.ok) return answer.error.message
  const show = file.kind === 'photo' ? showPhoto : openDocument
  return (await show(answer.data.url)) ? undefined : casesText.case.openFailed
}
