import { applyImport } from '@qingjian/shared/org/import.contracts'
import type { PersonDocument, RosterDocument } from '../../platform/directory/directory.documents'
import type { MemoryDatabase } from '../../platform/testing/memory-database'
import { observeDatabase } from '../../platform/testing/observe-database'
import { TUESDAY } from '../../platform/testing/small-district'
import type { ChangeDocument, GateDocument } from '../org.documents'
import { apply, check, type Sheet, sendSheet } from '../testing/bring-in'
import { createOrgHouse, type OrgHouse } from '../testing/org-house'
import type { ImportDocument } from './import.documents'

const COLLEAGUE: PersonDocument = {
  _id: 'person-morning',
  name: '马晓',
  unitId: 'unit-market',
  position: '科员',
  staffNumber: 'M1',
}

const SECOND: PersonDocument = { ...COLLEAGUE, _id: 'person-afternoon', name: '李青', staffNumber: 'M2' }

const SHEETS: Record<string, Sheet> = {
  people: {
    kind: 'people',
    rows: Array.from({ length: 5 }, (_, number) => [
      `甲${number}`,
      `N${number}`,
      '区市场监管局',
      '科员',
      `1700000000${number}`,
    ]),
  },
  'party-days': {
    kind: 'party-days',
    rows: [
      ['M1', '马晓', '2008-7-1', '科员及以下'],
      ['M2', '李青', '20000229', ''],
    ],
  },
  rosters: {
    kind: 'rosters',
    rows: [
      ['区政务大厅', '01', TUESDAY, '9:00', '12:00', 'M1'],
      ['区政务大厅', '01', '2026-11-25', '9:00', '12:00', 'M1'],
    ],
  },
}

/** A house whose database dies at a request of the writing kind, and can be brought back. */
async function createMortalHouse(dieAt: number): Promise<{ house: OrgHouse; arm(): void; revive(): void }> {
  let requests = 0
  let armed = false
  const house = await createOrgHouse((memory) =>
    observeDatabase(memory, async (when, isWrite) => {
      if (!armed || !isWrite || when === 'before') return
      requests += 1
      if (requests >= dieAt) throw new Error('the function died here')
    }),
  )
  return {
    house,
    arm: () => {
      armed = true
    },
    revive: () => {
      armed = false
    },
  }
}

/** What an import leaves behind, without what differs from run to run by its nature. */
function outcomeOf(memory: MemoryDatabase) {
  return {
    people: memory.all<PersonDocument>('org_people').map(({ mobile, ...person }) => ({
      ...person,
      changedAt: undefined,
      hasMobile: mobile !== undefined,
    })),
    rosters: memory.all<RosterDocument>('org_rosters').map((roster) => ({ ...roster, changedAt: undefined })),
    changes: memory
      .all<ChangeDocument>('org_changes')
      .map(({ _id, fields, subject }) => [_id, subject, fields]),
    gate: memory.all<GateDocument>('org_gate').map(({ importId }) => importId),
    digests: memory.all('org_import_digests').map(({ _id }) => _id),
    chunks: memory.all('org_import_chunks').length,
    states: memory.all<ImportDocument>('org_imports').map(({ appliedRows, state }) => [state, appliedRows]),
  }
}

async function undisturbed(sheet: Sheet) {
  const house = await createOrgHouse()
  for (const person of [COLLEAGUE, SECOND]) await house.memory.put('org_people', person)
  const id = await sendSheet(house, sheet)
  await check(house, id)
  await apply(house, id)
  return outcomeOf(house.memory)
}

/** Answers whether the function died at all. */
async function dieAndResume(sheet: Sheet, dieAt: number): Promise<boolean> {
  const { arm, house, revive } = await createMortalHouse(dieAt)
  for (const person of [COLLEAGUE, SECOND]) await house.memory.put('org_people', person)
  const id = await sendSheet(house, sheet)
  await check(house, id)
  arm()
  let died = false
  for (let calls = 0; calls < 6 && !died; calls += 1)
    died = !(await house.call(applyImport, { importId: id })).ok
  revive()
  house.clock.advance(30_000)
  const begun = (await house.memory.get<ImportDocument>('org_imports', id))?.state
  await house.resume()
  // What was being stored is ended without anybody calling; what was not yet waits for its starter.
  const now = (await house.memory.get<ImportDocument>('org_imports', id))?.state
  if (begun === 'applying') expect(now).toBe('applied')
  else if (begun === 'ready' || begun === 'verifying') expect(now).toBe(begun)
  await apply(house, id)
  if (died) {
    // Rows of an import that died after its end go with the next day's cleaning.
    house.clock.advance(25 * 3_600_000)
    await house.resume()
  }
  expect(outcomeOf(house.memory)).toEqual(await undisturbed(sheet))
  return died
}

describe.each(Object.entries(SHEETS))('an import of %s', (_kind, sheet) => {
  it('that dies after any of its writes is resumed, and leaves what it would have left', async () => {
    let dieAt = 1
    while (await dieAndResume(sheet, dieAt)) dieAt += 1
    expect(dieAt).toBeGreaterThan(8)
  })
})
