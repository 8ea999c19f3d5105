import { saveRoster } from '@qingjian/shared/org/org.contracts'
import type { PersonDocument, RosterDocument } from '../../platform/directory/directory.documents'
import { observeDatabase } from '../../platform/testing/observe-database'
import { TUESDAY } from '../../platform/testing/small-district'
import type { ChangeDocument, GateDocument } from '../org.documents'
import { apply, check, sendSheet } from '../testing/bring-in'
import { createOrgHouse, type OrgHouse } from '../testing/org-house'
import type { ImportDocument } from './import.documents'

const ROSTER = `window-licence:${TUESDAY}`
const ROWS = [
  ['区政务大厅', '01', TUESDAY, '9:00', '12:00', 'M1'],
  ['区政务大厅', '01', '2026-11-25', '9:00', '12:00', 'M1'],
]
const BY_HAND = [{ personId: 'person-afternoon', fromMinute: 600, untilMinute: 660 }]

interface HeldUp {
  house: OrgHouse
  importId: string
  /** Whether the step made so many writes that it was held up. */
  wasHeldUp: boolean
  /** Whether somebody could change the roster while it was. */
  wasChanged: boolean
}

/** Stores an import whose step is held up at one of its writes: the timer takes over, and somebody edits what came in. */
async function holdUpAt(write: number): Promise<HeldUp> {
  let writes = 0
  let isWatching = false
  const outcome = { wasHeldUp: false, wasChanged: false }
  const meanwhile = async () => {
    house.clock.advance(90_000)
    await house.resume()
    const version = (await house.memory.get<RosterDocument>('org_rosters', ROSTER))?.version ?? 1
    const roster = { windowId: 'window-licence', day: TUESDAY, version, shifts: BY_HAND, reason: '换班' }
    outcome.wasChanged = (await house.call(saveRoster, roster)).ok
  }
  const house = await createOrgHouse((memory) =>
    observeDatabase(memory, async (_when, isWrite) => {
      if (!isWatching || !isWrite) return
      writes += 1
      if (writes !== write) return
      isWatching = false
      outcome.wasHeldUp = true
      await meanwhile()
    }),
  )
  await house.memory.put<PersonDocument>('org_people', {
    _id: 'person-morning',
    name: '马晓',
    unitId: 'unit-market',
    position: '科员',
    staffNumber: 'M1',
  })
  const importId = await sendSheet(house, { kind: 'rosters', rows: ROWS })
  await check(house, importId)
  isWatching = true
  await apply(house, importId)
  isWatching = false
  return { house, importId, ...outcome }
}

describe('a step that is held up at any of its writes until others have carried on', () => {
  it('ends in one import that is stored once or not at all, and never undoes a later edit', async () => {
    const ends = new Set<string>()
    let write = 1
    for (; ; write += 1) {
      const { house, importId, wasChanged, wasHeldUp } = await holdUpAt(write)
      if (!wasHeldUp) break
      const one = await house.memory.get<ImportDocument>('org_imports', importId)
      const rosters = house.memory.all<RosterDocument>('org_rosters')
      const brought = rosters.filter((roster) => roster.importId === importId)
      const changes = house.memory.all<ChangeDocument>('org_changes')
      const edits = changes.filter(({ what }) => what === '修改排班')
      expect(house.memory.all<GateDocument>('org_gate').map((gate) => gate.importId)).toEqual([undefined])
      expect(edits).toHaveLength(wasChanged ? 1 : 0)
      ends.add(`${one?.state}, ${wasChanged ? 'edited' : 'untouched'}`)
      if (one?.state === 'faulty') {
        // It was edited before anything was stored.
        expect(brought).toEqual([])
        expect(rosters.find(({ _id }) => _id === ROSTER)?.shifts).toEqual(BY_HAND)
      } else {
        expect(one).toMatchObject({ state: 'applied', appliedRows: ROWS.length })
        expect(changes.filter(({ what }) => what === '导入')).toHaveLength(ROWS.length)
        if (wasChanged) expect(rosters.find(({ _id }) => _id === ROSTER)?.shifts).toEqual(BY_HAND)
        else expect(brought).toHaveLength(ROWS.length)
      }
    }
    // Held up before the gate closed, behind it, and after the last row: each of them has happened.
    expect([...ends].sort()).toEqual(expect.arrayContaining(['applied, edited', 'faulty, edited']))
    expect(write).toBeGreaterThan(8)
  })
})
