import { parseArgs } from 'node:util'
import { asStored } from '@qingjian/cloudfunctions/audit/as-stored'
import { AUDIT_CHAIN } from '@qingjian/cloudfunctions/audit/chain'
import { describeBreak } from '@qingjian/cloudfunctions/audit/describe-break'
import { findOverdue } from '@qingjian/cloudfunctions/audit/overdue'
import type { AuditEntry } from '@qingjian/cloudfunctions/platform/audit/audit.documents'
import { CHAIN_BEGINNING, fingerprintOf } from '@qingjian/cloudfunctions/platform/chain/chain'
import { type Stretch, verifyStretch } from '@qingjian/cloudfunctions/platform/chain/verify-stretch'
import { actionName } from '@qingjian/shared/audit/action-names'
import { formatInstant } from '@qingjian/shared/calendar/day'
import { buildStale } from './build-stale'
import { chainInCloud } from './chain-in-cloud'
import { chainInFile } from './chain-in-file'
import { isRunning, localUrl, startLocalCloud } from './local-cloud'
import type { StoredChain } from './stored-chain'

const USAGE = `npm run audit:verify                                   the local cloud’s log
npm run audit:verify -- --file audit_entries.json      an export of the collection, one document a line
                        --head audit_chain.json        and of the chain’s end; without it a cut-off end is not seen`

/** One entry in a line: place, time, who, what, of what. */
async function lineOf(chain: StoredChain, entry: unknown): Promise<string> {
  const { _id, action, at, personId, sequence, subject } = asStored(entry)
  const who = personId === undefined ? '群众或系统' : await chain.nameOf(personId)
  const place = sequence === undefined ? '未编号' : `第${sequence}条`
  return `${place}  ${formatInstant(at)}  ${who}  ${actionName(action)}  ${subject}  编号 ${_id}`
}

async function verify(chain: StoredChain): Promise<Stretch<AuditEntry>> {
  for (let from = CHAIN_BEGINNING; ; ) {
    const stretch = await verifyStretch(chain, from, AUDIT_CHAIN)
    if (stretch.state !== 'going') return stretch
    from = stretch.reached
  }
}

/** Verifies and reports; answers whether the chain is intact. */
async function report(chain: StoredChain): Promise<boolean> {
  const { before, break: found, head, reached } = await verify(chain)
  const overdue = await findOverdue(chain, Date.now())
  if (overdue) console.warn(overdue.message)
  if (!found) {
    console.log(`审计链完整，共 ${reached.sequence} 条`)
    console.log(`链尾指纹  ${fingerprintOf(head)}`)
    return true
  }
  console.error(`审计链有问题：${describeBreak(found)}`)
  if (found.entry) console.error(`  这一条  ${await lineOf(chain, found.entry)}`)
  if (before) console.error(`  前一条  ${await lineOf(chain, before)}`)
  return false
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { file: { type: 'string' }, head: { type: 'string' } } })
  if (values.file !== undefined) return report(await chainInFile(values.file, values.head))
  if (values.head !== undefined) throw new Error(`--head goes with --file\n\n${USAGE}`)
  const url = localUrl()
  if (await isRunning(url)) return report(chainInCloud(url))
  await buildStale(['functions', 'emulator'])
  const { emulator } = await startLocalCloud()
  const intact = await report(chainInCloud(url))
  emulator.removeAllListeners('exit')
  const ended = new Promise((resolve) => emulator.once('exit', resolve))
  emulator.kill('SIGTERM')
  await ended
  return intact
}

main().then(
  (intact) => process.exit(intact ? 0 : 1),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
