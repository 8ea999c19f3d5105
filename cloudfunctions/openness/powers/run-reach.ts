import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { type Actor, canReach } from '../../platform/access/actor'
import type { RunDocument } from './powers.documents'

/** What is out of reach is answered like what never existed. */
export const NO_RUN = fail('NOT_FOUND', '没有找到这件事，或者不归您管理')
const SEEN_OLDER = fail('CONFLICT', '这件事刚刚有人登记过，请刷新后再看')

/** A run that the actor writes, in the version that they saw. */
export function writableRun(
  actor: Actor,
  run: RunDocument | undefined,
  version: number,
): Result<RunDocument> {
  if (!run || !canReach(actor, { regionId: run.regionId })) return NO_RUN
  return run.version === version ? succeed(run) : SEEN_OLDER
}
