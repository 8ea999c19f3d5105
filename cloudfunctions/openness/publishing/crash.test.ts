import type { Database } from '../../platform/database/database'
import type { RegionDocument } from '../../platform/directory/directory.documents'
import type { MemoryDatabase } from '../../platform/testing/memory-database'
import { observeDatabase } from '../../platform/testing/observe-database'
import type { DraftLine, LineDocument, LogEntryDocument, PublicationDocument } from '../openness.documents'
import { expectIntact } from './testing/expect-intact'
import { createPress, lineIdOf, type Press, payment, VILLAGE } from './testing/press'
import { trapDatabase } from './testing/trap'

const DIED = 'the function was killed'
const MINUTE = 60_000
/** Of so many requests one is looked at; every one with CRASH_STRIDE=1. */
const STRIDE = Number(process.env.CRASH_STRIDE ?? 17)
/** The same of cases with many lines, which do the same over and over. */
const WIDE_STRIDE = Number(process.env.CRASH_STRIDE ?? 41)
const WITH_MANY_LINES = ['the withdrawal of some lines', 'the withdrawal of everything']

jest.setTimeout(120_000)

type Prepare = (press: Press) => Promise<void>

const people = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    payment(`马晓${number}`, 100 + number, { recipientKey: `key-${number}`, mobileKey: `mobile-${number}` }),
  )

const replacing = (press: Press, lines: DraftLine[]): DraftLine[] =>
  lines.map((line, index) => ({ ...line, lineId: lineIdOf(press, 'p1', index), replaces: 1 }))

/** What is decided when the job starts; some of it replaces what an earlier run has published. */
const CASES: Record<string, Prepare> = {
  'three chunks of new lines': async (press) => {
    await press.decide('p1', { lines: people(5), chunk: 2 })
  },
  'the withdrawal of some lines': async (press) => {
    await press.decide('p1', { lines: people(22) })
    await press.run()
    const lines = replacing(press, people(22))
    await press.decide('p2', { kind: 'withdrawal', lines, more: { reason: '发错' } })
  },
  'a correction': async (press) => {
    await press.decide('p1', { lines: people(3) })
    await press.run()
    const lines = replacing(press, [payment('马晓0', 900), payment('马晓1', 1)])
    await press.decide('p2', { kind: 'correction', lines, more: { reason: '录错' } })
  },
  'the withdrawal of everything': async (press) => {
    await press.decide('p1', { lines: people(42) })
    await press.run()
    await press.decide('p2', { kind: 'withdrawal', lines: [], more: { reason: '发错', withdraws: 'p1' } })
  },
}

function prepareOf(what: string): Prepare {
  const prepare = CASES[what]
  if (!prepare) throw new Error(`no case ${what}`)
  return prepare
}

/** What the job leaves behind, without instants and what is encrypted anew each time. */
function outcomeOf({ memory }: Press) {
  return {
    lines: memory.all<LineDocument>('openness_lines').map(({ fullName, ...line }) => ({
      ...line,
      hasFullName: fullName !== undefined,
    })),
    publications: memory.all<PublicationDocument>('openness_publications').map((publication) => ({
      ...publication,
      publishedAt: 0,
      changedAt: 0,
    })),
    log: memory
      .all<LogEntryDocument>('openness_log')
      .map(({ _id, act, amount, digest, lines, sequence }) => ({
        _id,
        act,
        amount,
        digest,
        lines,
        sequence,
      })),
    totals: memory.all('openness_totals'),
    recipients: memory.all('openness_recipients').map(({ _id }) => _id),
    years: memory.all('openness_village_years'),
    steps: memory
      .all<{ _id: string; step: string }>('openness_steps')
      .map(({ step }) => step)
      .sort(),
    drafts: memory.all('openness_draft_lines').length,
  }
}

async function undisturbed(prepare: Prepare) {
  const press = await createPress()
  await prepare(press)
  await press.run()
  return outcomeOf(press)
}

interface Trap {
  /** Puts it around a database, to be told of every request. */
  over(memory: MemoryDatabase, happen: () => Promise<void>): Database
  /** At which request. */
  at: number
  act(press: Press): Promise<void>
}

/** A press that is disturbed once, at one of its requests. */
async function trapped(prepare: Prepare, { act, at, over }: Trap) {
  let requests = 0
  let isArmed = false
  const press: Press = await createPress((memory) =>
    over(memory, async () => {
      if (!isArmed) return
      requests += 1
      if (requests !== at) return
      isArmed = false
      await act(press)
    }),
  )
  await prepare(press)
  isArmed = true
  return {
    press,
    /** Whether it came to that. */
    isSprung: () => !isArmed,
  }
}

const DEATH = {
  over: (memory: MemoryDatabase, happen: () => Promise<void>) =>
    observeDatabase(memory, (when) => (when === 'after' ? happen() : Promise.resolve())),
  act: async () => {
    throw new Error(DIED)
  },
}
const ANOTHER_RUN = {
  over: trapDatabase,
  async act(press: Press) {
    await press.memory.put('leases', { _id: 'openness.run', until: 0 } as never)
    await press.run()
  },
}

/** Dies at each request in turn, until the job comes to its end before it would die. */
async function dieEverywhere(
  prepare: Prepare,
  stride: number,
  after: (press: Press, at: number) => Promise<void>,
) {
  for (let at = 1; ; at += stride) {
    const { isSprung, press } = await trapped(prepare, { ...DEATH, at })
    await press.run().catch(() => undefined)
    if (!isSprung()) return at - stride
    press.clock.advance(MINUTE)
    await after(press, at)
  }
}

describe.each(Object.entries(CASES))('publishing %s', (what, prepare) => {
  const stride = WITH_MANY_LINES.includes(what) ? WIDE_STRIDE : STRIDE

  it('ends in the same, wherever it died', async () => {
    const expected = await undisturbed(prepare)
    const requests = await dieEverywhere(prepare, stride, async (press, at) => {
      await press.run()
      expect([at, outcomeOf(press)]).toEqual([at, expected])
    })
    expect(requests).toBeGreaterThan(20)
  })

  it('ends in the same when another run comes between, whenever it does', async () => {
    const expected = await undisturbed(prepare)
    for (let at = 2, sprung = true; sprung; at += stride) {
      const { isSprung, press } = await trapped(prepare, { ...ANOTHER_RUN, at })
      await press.run()
      sprung = isSprung()
      press.clock.advance(MINUTE)
      await press.run()
      expect([at, outcomeOf(press)]).toEqual([at, expected])
      await expectIntact(press)
    }
  })
})

describe('what a run that died has written', () => {
  it.each(['three chunks of new lines', 'a correction'])(
    'fits the log, also where a place was renamed before it went on: %s',
    async (what) => {
      await dieEverywhere(prepareOf(what), STRIDE, async (press) => {
        const [village] = press.memory.all<RegionDocument>('org_regions').filter(({ _id }) => _id === VILLAGE)
        if (village) await press.memory.put<RegionDocument>('org_regions', { ...village, name: '中庄社区' })
        await press.run()
        await expectIntact(press)
      })
    },
  )
})
