import { applyBookImport, checkBookImport } from '@qingjian/shared/openness/import.contracts'
import type { MemoryDatabase } from '../../platform/testing/memory-database'
import { observeDatabase } from '../../platform/testing/observe-database'
import type {
  BookImportDocument,
  DraftChunkDocument,
  PublicationDocument,
  PublicationStepDocument,
} from '../openness.documents'
import {
  addRows,
  beginBook,
  checkBook,
  draftLinesOf,
  paymentRow,
  payments,
  problemsOf,
  storeFund,
} from '../testing/bring-in-books'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'

const ROWS = Array.from({ length: 30 }, (_, number) => paymentRow(number))
const SHEET = payments(ROWS)
const DAY = 24 * 3_600_000

/** A house whose database dies at a request of the writing kind, before or after it took effect. */
async function createMortalHouse() {
  let left = Number.POSITIVE_INFINITY
  let dying: 'after' | 'before' = 'after'
  const house = await createOpennessHouse((memory) =>
    observeDatabase(memory, async (when, isWrite) => {
      if (!isWrite || when !== dying) return
      left -= 1
      if (left <= 0) throw new Error('the function died here')
    }),
  )
  await storeFund(house)
  return {
    house,
    dieAt(write: number, when: 'after' | 'before') {
      left = write
      dying = when
    },
    revive() {
      const died = left <= 0
      left = Number.POSITIVE_INFINITY
      return died
    },
  }
}

const newDrafts = (memory: MemoryDatabase) =>
  memory.all<PublicationDocument>('openness_publications').filter(({ importId }) => importId !== undefined)
const rest = (memory: MemoryDatabase) =>
  (['openness_import_rows', 'openness_import_problems'] as const).flatMap((name) => memory.all(name))

/** Everything from the head to the draft, whatever fails on the way. */
async function bringInAsFarAsItGoes(house: OpennessHouse, importId: string): Promise<void> {
  for (const from of [0, 16]) await addRows(house, importId, SHEET, from, 16).catch(() => undefined)
  await house.call(checkBookImport, { importId, rowCount: ROWS.length }, 'clerk')
  await house.call(applyBookImport, { importId }, 'clerk')
}

describe.each(['before', 'after'] as const)('an import that dies %s a write takes effect', (when) => {
  it('has left a draft with all of its lines or none, can be gone on with, and leaves nothing after a day', async () => {
    let write = 1
    for (let died = true; died; write += 1) {
      const { dieAt, house, revive } = await createMortalHouse()
      const { id } = dataOf(await beginBook(house, SHEET))
      dieAt(write, when)
      await bringInAsFarAsItGoes(house, id)
      died = revive()
      for (const draft of newDrafts(house.memory))
        expect(await draftLinesOf(house, draft._id)).toHaveLength(ROWS.length)
      // Whoever goes on sends everything again.
      house.clock.advance(61_000)
      await bringInAsFarAsItGoes(house, id)
      const [draft, ...others] = newDrafts(house.memory)
      expect(others).toEqual([])
      expect(draft).toMatchObject({ lineCount: ROWS.length, state: 'draft' })
      const steps = house.memory.all<PublicationStepDocument>('openness_steps')
      expect(steps.filter(({ publicationId }) => publicationId === draft?._id)).toHaveLength(1)
      const lines = await draftLinesOf(house, draft?._id ?? '')
      expect(lines.map(({ recipient }) => recipient?.name)).toEqual(ROWS.map((row) => row[2]))
      house.clock.advance(DAY + 1)
      await house.run()
      expect(rest(house.memory)).toEqual([])
      expect(house.memory.all<BookImportDocument>('openness_imports')[0]).not.toHaveProperty('holdsRows')
      expect(await draftLinesOf(house, draft?._id ?? '')).toHaveLength(ROWS.length)
    }
    expect(write).toBeGreaterThan(7)
  })
})

describe('an import that nobody goes on with', () => {
  it('is given up after a day with everything that it has stored, the lines of its draft too', async () => {
    const { house } = await createMortalHouse()
    const ids: string[] = []
    for (const more of [{}, { rows: [paymentRow(0, { 4: '四百' })] }, {}]) {
      const sheet = { ...SHEET, ...more }
      const { id } = dataOf(await beginBook(house, sheet))
      for (let from = 0; from < sheet.rows.length; from += 16) await addRows(house, id, sheet, from, 16)
      ids.push(id)
    }
    const [ready = '', faulty = '', collecting = ''] = ids
    await checkBook(house, ready, ROWS.length)
    await checkBook(house, faulty, 1)
    house.clock.advance(DAY - 3_600_000)
    await house.run()
    expect(await problemsOf(house, faulty)).toHaveLength(1)
    expect(await draftsOf(house)).toBe(1)
    // Somebody goes on with the third one.
    await addRows(house, collecting, SHEET, 0, 16)
    house.clock.advance(3_600_000 + 300_000)
    await house.run()
    expect(await draftsOf(house)).toBe(0)
    const states = house.memory
      .all<BookImportDocument>('openness_imports')
      .map(({ _id, state }) => [_id, state])
    expect(Object.fromEntries(states)).toEqual({
      [ready]: 'abandoned',
      [faulty]: 'abandoned',
      [collecting]: 'collecting',
    })
    house.clock.advance(DAY)
    await house.run()
    expect(rest(house.memory)).toEqual([])
  })

  const draftsOf = async (house: OpennessHouse) => house.memory.all('openness_draft_lines').length
})

describe('a check that is held up while another call makes the draft', () => {
  it('never touches the draft', async () => {
    let meanwhile: (() => Promise<void>) | undefined
    const house = await createOpennessHouse((memory) =>
      observeDatabase(memory, async (when, isWrite) => {
        if (when !== 'after' || isWrite || !meanwhile) return
        const now = meanwhile
        meanwhile = undefined
        await now()
      }),
    )
    await storeFund(house)
    for (const requests of [2, 4, 6, 8, 10]) {
      const sheet = payments(ROWS.map((row, number) => (number === 0 ? paymentRow(1000 + requests) : row)))
      const { id: importId } = dataOf(await beginBook(house, sheet))
      await addRows(house, importId, sheet, 0, 16)
      await addRows(house, importId, sheet, 16, 16)
      let publicationId = ''
      const makeDraft = async () => {
        await checkBook(house, importId, ROWS.length)
        publicationId = dataOf(await house.call(applyBookImport, { importId }, 'clerk')).publicationId ?? ''
        await house.memory.removeWhere<DraftChunkDocument>('openness_draft_lines', { publicationId })
      }
      let left = requests
      const count = async (): Promise<void> => {
        left -= 1
        if (left > 0) meanwhile = count
        else await makeDraft()
      }
      meanwhile = count
      const late = dataOf(await house.call(checkBookImport, { importId, rowCount: ROWS.length }, 'clerk'))
      meanwhile = undefined
      expect(late).toMatchObject({ state: 'applied', publicationId })
      expect(house.memory.all('openness_draft_lines')).toEqual([])
    }
  })
})

it('two files of the same content that are made drafts while one of them dies are one draft', async () => {
  const { dieAt, house, revive } = await createMortalHouse()
  const ids: string[] = []
  for (let times = 0; times < 2; times += 1) {
    const { id } = dataOf(await beginBook(house, payments(ROWS.slice(0, 3))))
    await addRows(house, id, payments(ROWS.slice(0, 3)), 0, 3)
    await checkBook(house, id, 3)
    ids.push(id)
  }
  dieAt(1, 'after')
  await Promise.all(ids.map((importId) => house.call(applyBookImport, { importId }, 'clerk')))
  revive()
  for (const importId of ids) await house.call(applyBookImport, { importId }, 'clerk')
  expect(newDrafts(house.memory)).toHaveLength(1)
})
