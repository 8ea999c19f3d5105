import { addDays } from '@qingjian/shared/calendar/day'
import { beginExport, exportRows } from '@qingjian/shared/org/export.contracts'
import {
  createPerson,
  editPerson,
  leavePerson,
  listChanges,
  readPerson,
  reopenThing,
  transferPerson,
} from '@qingjian/shared/org/org.contracts'
import type { PersonDocument } from '../platform/directory/directory.documents'
import { TUESDAY } from '../platform/testing/small-district'
import { createOrgHouse, dataOf, type OrgHouse } from './testing/org-house'

const reason = '按档案登记'
const JOINED = { rank: 'section-chief', partyJoinedOn: '2008-07-01' } as const

let house: OrgHouse
beforeEach(async () => {
  house = await createOrgHouse()
})

const enter = (more: object = {}) =>
  house.call(createPerson, {
    fields: { name: '张三', unitId: 'unit-market', position: '科员', ...JOINED, ...more },
    reason,
  })
const edit = (id: string, version: number, more: object) =>
  house.call(editPerson, { id, version, fields: { name: '张三', position: '科员', ...more }, reason })
const stored = (id: string) => house.memory.get<PersonDocument>('org_people', id)
const keyOf = async (id: string) => (await stored(id))?.partyAnniversary

describe('the joining day and the rank of a person', () => {
  it('are entered, shown, and found by their anniversary', async () => {
    const { id } = dataOf(await enter())
    expect(await house.call(readPerson, { id })).toMatchObject({ data: JOINED })
    expect(await keyOf(id)).toBe(`07-01/2008/${id}`)
  })

  it('are changed together with the anniversary, and leave a history in words', async () => {
    const { id } = dataOf(await enter())
    dataOf(await edit(id, 1, { rank: 'section-deputy', partyJoinedOn: '2012-02-29' }))
    expect(await keyOf(id)).toBe(`02-29/2012/${id}`)
    expect(await house.call(listChanges, { kind: 'person', id })).toMatchObject({
      data: {
        changes: [
          {
            what: '修改',
            fields: [
              { label: '级别', before: '乡科级正职', after: '乡科级副职' },
              { label: '入党日期', before: '2008-07-01', after: '2012-02-29' },
            ],
          },
          { what: '新增' },
        ],
      },
    })
  })

  it('can be emptied, the anniversary with them', async () => {
    const { id } = dataOf(await enter())
    dataOf(await edit(id, 1, {}))
    const person = await stored(id)
    for (const field of ['rank', 'partyJoinedOn', 'partyAnniversary'])
      expect(person).not.toHaveProperty(field)
  })

  it('stay through a move, leaving and coming back', async () => {
    const { id } = dataOf(await enter())
    dataOf(
      await house.call(transferPerson, { id, version: 1, unitId: 'unit-town', position: '主任', reason }),
    )
    dataOf(await house.call(leavePerson, { id, version: 2, on: TUESDAY, reason }))
    expect(await stored(id)).toMatchObject({ ...JOINED, partyAnniversary: `07-01/2008/${id}` })
    dataOf(await house.call(reopenThing, { kind: 'person', id, version: 3, reason }))
    expect(await stored(id)).toMatchObject({ ...JOINED, partyAnniversary: `07-01/2008/${id}` })
  })

  it.each([
    [addDays(TUESDAY, 1), '晚于今天', 'partyJoinedOn'],
    ['1921-06-30', '早于建党日', 'fields.partyJoinedOn'],
    ['2023-02-29', '没有这一天', 'fields.partyJoinedOn'],
  ])('cannot be %s', async (partyJoinedOn, problem, field) => {
    const refusal = { error: { fields: { [field]: expect.stringContaining(problem) } } }
    expect(await enter({ partyJoinedOn })).toMatchObject(refusal)
    const { id } = dataOf(await enter())
    expect(await edit(id, 1, { partyJoinedOn })).toMatchObject(refusal)
    expect(await stored(id)).toMatchObject(JOINED)
  })

  it('can be today', async () => {
    expect(await enter({ partyJoinedOn: TUESDAY })).toMatchObject({ ok: true })
  })

  it('are part of what is taken away as a file', async () => {
    dataOf(await enter())
    const begun = await house.call(beginExport, { kind: 'person', filters: { name: '张' }, reason })
    const { columns, pass } = dataOf(begun)
    const [row = []] = dataOf(await house.call(exportRows, { pass })).rows
    expect(row[columns.indexOf('级别')]).toBe('乡科级正职')
    expect(row[columns.indexOf('入党日期')]).toBe('2008-07-01')
  })
})
