import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { recordStep } from '../publications/record-step'
import { stepOfJob } from './job-step'

export const LEAKS = '内容里有身份证号、银行卡号或手机号，不能公开，请删掉后重新提交'
export const CHANGED_MEANWHILE = '有明细已被别的更正改过，请重新发起'

/** Gives a publication back to its authors before the first of its lines is written. */
export async function stopPublishing(
  dependencies: OpennessDependencies,
  { _id }: PublicationDocument,
  reason: string,
): Promise<void> {
  const { now, publications, work } = dependencies
  await work.commit(async (change) => {
    const stored = await publications.read(change, _id)
    if (stored?.state !== 'publishing' || stored.publishedLines > 0) return
    const returned = { ...stepOfJob(stored, 'stop', now, reason), changedAt: now }
    await recordStep(dependencies, change, returned, { step: 'return', reason })
  }, _id)
}
