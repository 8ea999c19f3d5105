import { applyImport, beginImport } from '@qingjian/shared/org/import.contracts'
import { editPerson, listChanges } from '@qingjian/shared/org/org.contracts'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import { observeDatabase } from '../../platform/testing/observe-database'
import { TUESDAY } from '../../platform/testing/small-district'
import type { ChangeDocument } from '../org.documents'
import { apply, check, problemsOf, sendSheet } from '../testing/bring-in'
import { createOrgHouse, dataOf, type OrgHouse } from '../testing/org-house'

/** Two at the market office, one in the town, and one who has left. */
const PEOPLE: PersonDocument[] = [
  { _id: 'person-1', name: '马晓梅', unitId: 'unit-market', position: '科员', staffNumber: 'N1', version: 4 },
  {
    _id: 'person-2',
    name: '李青',
    unitId: 'unit-market',
    position: '科员',
    staffNumber: 'N2',
    rank: 'staff',
  },
  { _id: 'person-3', name: '王措·才让', unitId: 'unit-town', position: '主任', staffNumber: 'N3' },
  {
    _id: 'person-4',
    name: '韩离',
    unitId: 'unit-market',
    position: '科员',
    staffNumber: 'N4',
    closedOn: TUESDAY,
  },
]
const ROWS = [
  ['n1', '马晓梅', '2008年7月1日', '乡科级正职'],
  ['N2', '李青', '36584', ''],
  ['N3', '王措・才让', '1999.12.31', '村(社区)干部'],
]
const kind = 'party-days'

let house: OrgHouse
beforeEach(async () => {
  house = await createOrgHouse()
  await house.memory.insert('org_people', PEOPLE)
})

const person = (id: string) => house.memory.get<PersonDocument>('org_people', id)
const bringIn = async (rows: readonly (readonly string[])[], file = 1) => {
  const id = await sendSheet(house, { kind, rows, file })
  await check(house, id)
  return apply(house, id)
}

describe('joining days from a file', () => {
  it('are written to the people who are on record, in any form, the anniversary with them', async () => {
    const id = await sendSheet(house, { kind, rows: ROWS })
    expect(await check(house, id)).toMatchObject({ state: 'ready', problemCount: 0 })
    expect(await person('person-1')).toEqual(PEOPLE[0])
    expect(await apply(house, id)).toMatchObject({ state: 'applied', appliedRows: 3 })
    expect(await person('person-1')).toEqual({
      ...PEOPLE[0],
      partyJoinedOn: '2008-07-01',
      partyAnniversary: '07-01/2008/person-1',
      rank: 'section-chief',
      version: 5,
      importId: id,
      changedAt: house.clock.now(),
      changedBy: 'person-admin',
    })
    // Without a rank in the file, the one on record stays.
    expect(await person('person-2')).toMatchObject({
      partyJoinedOn: '2000-02-28',
      partyAnniversary: '02-28/2000/person-2',
      rank: 'staff',
      version: 2,
    })
    expect(await person('person-3')).toMatchObject({ partyJoinedOn: '1999-12-31', rank: 'village' })
  })

  it('leave a history of what was before and after, and none where nothing is new', async () => {
    await bringIn(ROWS)
    house.clock.advance(60_000)
    await bringIn([['N1', '马晓梅', '2008-7-2', ''], ...ROWS.slice(1)], 2)
    expect(await house.call(listChanges, { kind: 'person', id: 'person-1' })).toMatchObject({
      data: {
        changes: [
          {
            who: '赵敏',
            what: '导入',
            reason: '从文件“名册.xlsx”导入',
            fields: [{ label: '入党日期', before: '2008-07-01', after: '2008-07-02' }],
          },
          {
            fields: [
              { label: '级别', after: '乡科级正职' },
              { label: '入党日期', after: '2008-07-01' },
            ],
          },
        ],
      },
    })
    expect(await person('person-1')).toMatchObject({ version: 6 })
    expect(await person('person-2')).toMatchObject({ version: 2 })
    expect(house.memory.all<ChangeDocument>('org_changes')).toHaveLength(4)
  })

  it.each([
    ['an empty number', ['', '马晓梅', '2008-7-1'], '工号', '没有填写'],
    ['a number that nobody has', ['N9', '马晓梅', '2008-7-1'], '工号', '没有找到这个工号'],
    ['somebody who has left', ['N4', '韩离', '2008-7-1'], '工号', '这个人已经离岗'],
    ['another one’s name', ['N1', '马小梅', '2008-7-1'], '姓名', '这个工号在系统里的姓名是“马晓梅”'],
    ['no name', ['N1', '', '2008-7-1'], '姓名', '没有填写'],
    ['no day', ['N1', '马晓梅', ''], '入党日期', '没有填写'],
    ['a day that never was', ['N1', '马晓梅', '2023年2月29日'], '入党日期', '没有这一天'],
    ['half a day', ['N1', '马晓梅', '2008年7月'], '入党日期', '只写到月份'],
    ['a day to come', ['N1', '马晓梅', '2026-11-25'], '入党日期', '晚于今天'],
    ['a day before the Party', ['N1', '马晓梅', '1921-6-30'], '入党日期', '早于建党日'],
    ['an unknown rank', ['N1', '马晓梅', '2008-7-1', '科长'], '级别', '没有这个级别'],
    ['somebody for a second time', ['n3', '王措 • 才让', '2008-7-1'], '工号', '与“表一”第2行重复'],
  ])('with %s are not stored at all, and the cell is named', async (_case, bad, column, problem) => {
    const [, second = [], third = []] = ROWS
    const id = await sendSheet(house, { kind, rows: [third, bad, second] })
    expect(await check(house, id)).toMatchObject({ state: 'faulty', problemCount: 1 })
    expect(await problemsOf(house, id)).toMatchObject([
      { row: 3, column, problem: expect.stringContaining(problem), remedy: expect.any(String) },
    ])
    expect(await house.call(applyImport, { importId: id })).toMatchObject({ error: { code: 'CONFLICT' } })
    for (const one of PEOPLE) expect(await person(one._id)).toEqual(one)
  })

  it('are for admins, each within reach: others are answered as who never was', async () => {
    const input = { kind, fileName: 'a', digest: 'a'.repeat(64), rowCount: 1 } as const
    expect(await house.call(beginImport, input, 'clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    const openid = 'town-admin'
    const rows = [...ROWS.slice(1), ['N9', '某某', '2008-7-1', '']]
    const id = await sendSheet(house, { kind, rows, openid })
    await check(house, id, openid)
    const [elsewhere, never, ...others] = await problemsOf(house, id, openid)
    expect(others).toEqual([])
    expect({ ...elsewhere, row: 4, value: 'N9' }).toEqual(never)
  })

  it('of somebody who was changed after the check are not stored, nor anybody’s', async () => {
    const id = await sendSheet(house, { kind, rows: ROWS })
    await check(house, id)
    const fields = { name: '李青', staffNumber: 'N2', position: '科员', partyJoinedOn: '2001-01-01' }
    const edit = { id: 'person-2', version: 1, fields, reason: '按档案' }
    dataOf(await house.call(editPerson, edit))
    expect(await apply(house, id)).toMatchObject({ state: 'faulty' })
    expect(await person('person-1')).toEqual(PEOPLE[0])
    expect(await person('person-2')).toMatchObject({ partyJoinedOn: '2001-01-01' })
  })
})

describe('a step that is held up at any of its writes while the timer and an editor carry on', () => {
  /** @returns whether the step made so many writes */
  async function holdUpAt(write: number): Promise<boolean> {
    let writes = 0
    let isWatching = false
    let wasHeldUp = false
    let byHand: boolean | undefined
    const meanwhile = async () => {
      wasHeldUp = true
      held.clock.advance(90_000)
      await held.resume()
      const version = (await held.memory.get<PersonDocument>('org_people', 'person-1'))?.version ?? 1
      const fields = { name: '马晓梅', staffNumber: 'N1', position: '科员', partyJoinedOn: '2001-01-01' }
      byHand = (await held.call(editPerson, { id: 'person-1', version, fields, reason: '按档案' })).ok
    }
    const held = await createOrgHouse((memory) =>
      observeDatabase(memory, async (_when, isWrite) => {
        if (!isWatching || !isWrite) return
        writes += 1
        if (writes !== write) return
        isWatching = false
        await meanwhile()
      }),
    )
    await held.memory.insert('org_people', PEOPLE)
    const importId = await sendSheet(held, { kind, rows: ROWS })
    await check(held, importId)
    isWatching = true
    const { state } = await apply(held, importId)
    isWatching = false
    const [first, second] = await Promise.all(
      ['person-1', 'person-2'].map((id) => held.memory.get<PersonDocument>('org_people', id)),
    )
    expect(first?.partyJoinedOn).toBe(byHand ? '2001-01-01' : '2008-07-01')
    expect(first?.partyAnniversary).toBe(byHand ? '01-01/2001/person-1' : '07-01/2008/person-1')
    expect(second?.partyJoinedOn).toBe(state === 'applied' ? '2000-02-28' : undefined)
    if (state === 'applied') expect(second?.version).toBe(2)
    return wasHeldUp
  }

  it('never undoes the edit, and writes everybody once or nobody', async () => {
    let write = 1
    while (await holdUpAt(write)) write += 1
    expect(write).toBeGreaterThan(8)
  })
})
