import { recordRunStep } from '@qingjian/shared/openness/powers/power.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { MemoryDatabase } from '../../platform/testing/memory-database'
import { observeDatabase } from '../../platform/testing/observe-database'
import type { LogEntryDocument } from '../openness.documents'
import { createOpennessHouse, dataOf } from '../testing/openness-house'
import { runCallsOf, storedPower } from './testing/run-calls'

/** Of so many requests one is looked at; every one with CRASH_STRIDE=1. */
const STRIDE = Number(process.env.CRASH_STRIDE ?? 3)

/** A village with a run in its second step, over a database that can be made to die at a request. */
async function createFragileHouse() {
  let deadline = Number.POSITIVE_INFINITY
  let requests = 0
  const house = await createOpennessHouse((memory: MemoryDatabase) =>
    observeDatabase(memory, async () => {
      requests += 1
      if (requests >= deadline) throw new Error('the function was killed')
    }),
  )
  house.moveTo('2026-11-24')
  await house.memory.insert('openness_announcements', [storedPower()])
  const calls = runCallsOf(house)
  const id = await calls.start()
  const files = await calls.upload('决议', '签到表')
  // Skips the first step, so that one call writes two records and two entries of the log.
  const report = await calls.reportOf(id, 'resolve', { files, materials: [0, 1] })
  return {
    ...{ house, calls, id },
    record: () => house.call(recordRunStep, report, 'clerk', 'request-of-a-record'),
    dieAt(request: number) {
      requests = 0
      deadline = request
    },
    requests: () => requests,
    async outcome() {
      const { records, version } = await calls.runOf(id)
      const logged = house.memory
        .all<LogEntryDocument>('openness_log')
        .filter(({ subjectId }) => subjectId === id)
      const audited = house.memory
        .all<AuditEntry>('audit_entries')
        .filter(({ subject }) => subject === `openness_runs/${id}`)
      const copies = [...house.storage.files.keys()].filter((path) => path.includes('openness-files'))
      const isKept = records.every(({ files: kept }) => kept.every(({ fileId }) => copies.includes(fileId)))
      return {
        ...{ version, isKept },
        counts: [records.length, logged.length, audited.length],
        digests: records.map(({ digest }) => digest).sort(),
        told: logged.map(({ digest }) => digest).sort(),
      }
    },
  }
}

describe('a record whose function dies', () => {
  it('is there whole or not at all, at whatever request it dies, and the repeat makes it whole', async () => {
    const whole = await createFragileHouse()
    whole.dieAt(Number.POSITIVE_INFINITY)
    dataOf(await whole.record())
    const all = await whole.outcome()
    expect(all).toMatchObject({ version: 2, isKept: true, counts: [2, 3, 2] })
    expect(whole.requests()).toBeGreaterThan(15)
    for (let request = 1; request <= whole.requests(); request += STRIDE) {
      const { calls, dieAt, house, id, outcome, record } = await createFragileHouse()
      dieAt(request)
      await record()
      dieAt(Number.POSITIVE_INFINITY)
      const { counts, isKept, version } = await outcome()
      expect([request, [version, ...counts].join(), isKept]).toEqual([
        request,
        version === 1 ? '1,0,1,1' : '2,2,3,2',
        true,
      ])
      // Its function is gone for good: nothing that it held comes back but by a call.
      dataOf(await record())
      expect((await outcome()).counts).toEqual(all.counts)
      expect(await calls.check(id)).toMatchObject({ state: 'intact', checked: 2 })
      expect((await outcome()).isKept).toBe(true)
      house.clock.advance(1)
    }
  })
})
