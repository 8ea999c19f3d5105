import { openOwnEvidence } from '@qingjian/shared/cases/cases.contracts'
import Taro from '@tarojs/taro'
import { openDocument } from '../../lib/documents/open-document'
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
  const { url } = answer.data
  if (file.kind === 'document') return (await openDocument(url)) ? undefined : casesText.case.openFailed
  try {
    await Taro.previewImage({ urls: [url], current: url })
    return undefined
  } catch {
    return casesText.case.openFailed
  }
}
