import type { verifyChain as contract } from '@qingjian/shared/audit/audit.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { fingerprintOf } from '../platform/chain/chain'
import { type Stretch, verifyStretch } from '../platform/chain/verify-stretch'
import type { UseCase } from '../platform/serve/method'
import type { AuditDependencies } from './audit.dependencies'
import { readCarry, signCarry } from './carry'
import { AUDIT_CHAIN } from './chain'
import { describeBreak } from './describe-break'
import { viewEntries } from './entry-views'
import { logEntry } from './log-entry'
import { findOverdue } from './overdue'
import { reachOf } from './reach'

/** Verifies the next stretch of the chain; the end of a verification, and what it found, is itself in the log. */
export const verifyChain: UseCase<AuditDependencies, typeof contract> = async (
  { carries, directory, entries, now, work },
  actor,
  input,
) => {
  if (!(await reachOf(actor, directory)).whole)
    return fail('FORBIDDEN', '审计链是全区（县）的，请由管全区（县）的审计员核验')
  const progress = readCarry(carries, input.carry, now)
  if (!progress) return fail('CONFLICT', '这次核验已经超过一小时，请从头再核验一次')
  const stretch = await verifyStretch(entries, progress.reached, AUDIT_CHAIN)
  const { head, reached, state } = stretch
  const answer = {
    state,
    verified: reached.sequence,
    total: head.sequence,
    head: { sequence: head.sequence, fingerprint: fingerprintOf(head) },
  }
  if (state === 'going')
    return succeed({ ...answer, carry: signCarry(carries, { reached, startedAt: progress.startedAt }) })
  const unsealed = await findOverdue(entries, now)
  await logEntry(work, {
    subject: 'audit_chain/head',
    details: {
      result: stretch.break ? describeBreak(stretch.break) : '完整',
      verified: reached.sequence,
      ...(unsealed ? { unsealed: unsealed.count } : {}),
    },
  })
  return succeed({
    ...answer,
    ...(await breakOf(stretch, directory)),
    ...(unsealed ? { unsealed } : {}),
  })
}

async function breakOf(stretch: Stretch<AuditEntry>, directory: AuditDependencies['directory']) {
  if (!stretch.break) return {}
  const { entry, kind, sequence } = stretch.break
  const [found] = await viewEntries(directory, entry ? [entry] : [])
  const [before] = await viewEntries(directory, stretch.before ? [stretch.before] : [])
  return {
    break: {
      kind,
      sequence,
      message: describeBreak(stretch.break),
      ...(found && { entry: found }),
      ...(before && { before }),
    },
  }
}
