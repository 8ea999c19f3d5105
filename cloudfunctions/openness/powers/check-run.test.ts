import type { LogEntryDocument } from '../openness.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import type { RunDocument, RunRecord } from './powers.documents'
import { runCallsOf, storedPower } from './testing/run-calls'

let house: OpennessHouse
let calls: ReturnType<typeof runCallsOf>
let id: string
beforeAll(async () => {
  house = await createOpennessHouse()
  house.moveTo('2026-11-24')
  await house.memory.insert('openness_announcements', [storedPower()])
  calls = runCallsOf(house)
  id = await calls.start()
  dataOf(await calls.record(id, 'propose'))
  const files = await calls.upload('决议', '签到表')
  dataOf(await calls.record(id, 'resolve', { files, materials: [0, 1] }))
  dataOf(await calls.abandon(id))
})

/** Looks at what a check says while whoever holds the database has changed the run. */
async function checkChanged(change: (run: RunDocument) => RunDocument) {
  const before = await calls.runOf(id)
  await house.memory.put('openness_runs', change(before))
  try {
    return await calls.check(id)
  } finally {
    await house.memory.put('openness_runs', before)
  }
}

const changing =
  (place: number, more: Partial<RunRecord>) =>
  (run: RunDocument): RunDocument => ({
    ...run,
    records: run.records.map((record, at) => (at === place ? { ...record, ...more } : record)),
  })

describe('a run', () => {
  it('is intact as it was recorded', async () => {
    expect(await calls.check(id)).toEqual({ state: 'intact', checked: 2 })
  })

  it.each<[string, (run: RunDocument) => RunDocument]>([
    ['the words', changing(0, { words: '另一种说法' })],
    ['the day', changing(0, { day: '2026-11-23' })],
    ['when it was recorded', changing(0, { recordedAt: 0 })],
    ['the outcome', changing(1, { outcome: 'skipped' })],
    ['the votes', changing(1, { votes: { entitled: 30, present: 30, inFavour: 30, against: 0 } })],
    ['a deviation', changing(1, { deviations: ['late'] })],
    ['the reason', changing(1, { reason: '另一个原因' })],
    ['the files', changing(1, { files: [] })],
    ['the plan', (run) => ({ ...run, plan: run.plan.slice(1) })],
    ['the title', (run) => ({ ...run, title: '硬化村西道路' })],
    ['the beginning', (run) => ({ ...run, startedOn: '2026-11-01' })],
    ['a record that is gone', (run) => ({ ...run, records: run.records.slice(0, 1) })],
    ['the order', (run) => ({ ...run, records: [...run.records].reverse() })],
    ['the end', ({ abandoned: _abandoned, ...run }) => run],
    ['why it ended', (run) => ({ ...run, abandoned: { on: '2026-11-24', reason: '别的', by: '' } })],
  ])('is found to be changed in %s', async (_what, change) => {
    const found = await checkChanged(change)
    expect(found.state).toBe('broken')
    expect(found.problem).toBeDefined()
  })

  it('is found to be changed also where its own digest was changed with it', async () => {
    const found = await checkChanged(changing(0, { words: '另一种说法', digest: 'f'.repeat(64) }))
    expect(found).toMatchObject({
      state: 'broken',
      problem: '第1条登记和公开记录对不上，登记后被改动过',
    })
  })

  it('has one entry of the log for its beginning, each record and its end', async () => {
    const log = house.memory.all<LogEntryDocument>('openness_log')
    expect(
      log
        .filter(({ subjectId }) => subjectId === id)
        .map(({ _id }) => _id)
        .sort(),
    ).toEqual([1, 2, 3, 4].map((ordinal) => `${id}.${ordinal}`))
  })
})
