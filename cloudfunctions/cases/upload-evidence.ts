import type { uploadEvidence as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import { takeUploadPart } from '../platform/uploads/take-upload-part'
import type { CasesDependencies } from './cases.dependencies'
import { EVIDENCE_UPLOADS } from './keep-evidence'

/** Takes a part of a file from a PC; the last part puts the whole together and answers its id. */
export const uploadEvidence: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, part) =>
  takeUploadPart(dependencies, EVIDENCE_UPLOADS, part, actor)
