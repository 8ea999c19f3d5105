import {
  answerCase,
  prepareEvidence,
  readCase,
  uploadEvidence,
  verifyCase,
} from '@qingjian/shared/cases/cases.contracts'
import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { newRequestId } from '@qingjian/shared/transport/request-id'

/** One white pixel. */
const PHOTO =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='

/** Somebody of the handling unit who works without a browser, for tests that are about the citizen's. */
export class UnitByCalls {
  constructor(
    private readonly url: string,
    private readonly openid: string,
  ) {}

  async verify(caseId: string, finding: string): Promise<void> {
    const { version } = await this.call(readCase, { caseId })
    await this.call(verifyCase, { caseId, version, verdict: 'true', finding })
  }

  /** Answers the citizen, with one photo as evidence. */
  async answer(caseId: string, text: string): Promise<void> {
    const { version } = await this.call(readCase, { caseId })
    const { paths } = await this.call(prepareEvidence, { count: 1 })
    const upload = { path: paths[0] ?? '', part: 0, parts: 1, content: PHOTO }
    const { fileId = '' } = await this.call(uploadEvidence, upload)
    await this.call(answerCase, { caseId, version, text, files: [fileId] })
  }

  private async call<C extends Contract>(contract: C, data: ContractInput<C>): Promise<ContractOutput<C>> {
    const response = await fetch(`${this.url}/v1/functions/${contract.feature}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'x-wx-openid': this.openid },
      body: JSON.stringify({ action: contract.action, data, requestId: newRequestId() }),
    })
    const answer = (await response.json()) as { ok: boolean; data: ContractOutput<C>; error?: object }
    if (!answer.ok) throw new Error(`${contract.action}: ${JSON.stringify(answer.error)}`)
    return answer.data
  }
}
