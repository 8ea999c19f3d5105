import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import { type KeptFile, keepUploads } from '../platform/uploads/keep-uploads'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'

/** The area of uploads that become evidence. */
export const EVIDENCE_UPLOADS = 'case-uploads'

/** Files of one case at most; whoever needs more has a matter for paper. */
const MOST_FILES = 200

/** Whether so many more files have room in the case. */
export function roomFor({ documents, photos }: CaseDocument, files: number): Result<void> {
  if (files === 0 || documents + photos + files <= MOST_FILES) return succeed(undefined)
  return fail('CONFLICT', `一件最多放${MOST_FILES}个文件，已经放满了`)
}

/** Takes uploaded files over as evidence. */
export function keepEvidence(
  dependencies: Pick<CasesDependencies, 'hash' | 'ids' | 'storage'>,
  files: readonly string[],
  actor: Actor,
): Promise<Result<KeptFile[]>> {
  return keepUploads(dependencies, { area: EVIDENCE_UPLOADS, storeUnder: 'case-evidence' }, files, actor)
}
