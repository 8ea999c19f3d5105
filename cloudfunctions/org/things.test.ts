import { addDays } from '@qingjian/shared/calendar/day'
import {
  closeThing,
  createHall,
  createPerson,
  createPost,
  createRegion,
  createServiceItem,
  createUnit,
  createWindow,
  editHall,
  editPerson,
  editPost,
  editServiceItem,
  editUnit,
  editWindow,
  leavePerson,
  listChanges,
  listPeople,
  listUnits,
  listWindows,
  readHall,
  readPerson,
  readUnit,
  readWindow,
  reopenThing,
  revealMobile,
  transferPerson,
} from '@qingjian/shared/org/org.contracts'
import type { BindingDocument } from '../platform/access/access.documents'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { PersonDocument, WindowDocument } from '../platform/directory/directory.documents'
import { TUESDAY } from '../platform/testing/small-district'
import { createOrgHouse, dataOf, type OrgHouse } from './testing/org-house'

const reason = '按文件办理'

let house: OrgHouse
beforeEach(async () => {
  house = await createOrgHouse()
})

const windowOf = (id: string) => house.memory.get<WindowDocument>('org_windows', id)
const enter = async (fields: object = {}, openid = 'admin') =>
  house.call(
    createPerson,
    { fields: { name: '张三', unitId: 'unit-market', ...fields }, reason } as never,
    openid,
  )

describe('entering', () => {
  it('a unit, a hall, a window and a post, each within the region of the other', async () => {
    const unit = dataOf(
      await house.call(createUnit, { fields: { name: '区档案馆', regionId: '630102' }, reason }),
    )
    const hall = dataOf(
      await house.call(createHall, {
        fields: { name: '分厅', regionId: '630102', address: '一路', openingHours: '9:00–17:00' },
        reason,
      }),
    )
    const window = dataOf(
      await house.call(createWindow, {
        fields: {
          number: '07',
          name: '查档',
          hallId: hall.id,
          unitId: unit.id,
          ticketed: true,
          serviceItemIds: ['ITEM-0002'],
        },
        reason,
      }),
    )
    expect(await house.call(readWindow, { id: window.id })).toMatchObject({
      data: {
        number: '07',
        hallName: '分厅',
        unitName: '区档案馆',
        serviceItems: [{ id: 'ITEM-0002', name: '企业变更登记' }],
        version: 1,
        changedBy: '赵敏',
        editable: true,
      },
    })
    expect(
      await house.call(createPost, { fields: { name: '档案员', unitId: unit.id }, reason }),
    ).toMatchObject({ ok: true })
  })

  it.each([
    ['6301021', '地区代码是6位、9位或12位数字'],
    ['630102101201', '没有代码为630102101的上级地区，请先增加上级地区或核对代码'],
    ['640102101', '这个地区不在您管理的范围内，请核对地区代码'],
    ['630102100', '已经有了'],
  ])('no region with the code %s', async (code, message) => {
    expect(await house.call(createRegion, { fields: { code, name: '某村' }, reason })).toMatchObject({
      ok: false,
      error: { fields: { [code === '6301021' ? 'fields.code' : 'code']: message } },
    })
  })

  it('a region below the one that its code names', async () => {
    expect(
      await house.call(createRegion, { fields: { code: '630102100201', name: '某村' }, reason }),
    ).toMatchObject({ data: { id: '630102100201', version: 1 } })
  })

  it('no second unit, hall, window or item of the same name or number', async () => {
    const answers = [
      await house.call(createUnit, { fields: { name: '区市场监管局', regionId: '630102' }, reason }),
      await house.call(createHall, {
        fields: { name: '区政务大厅', regionId: '630102', address: '路', openingHours: '全天' },
        reason,
      }),
      await house.call(createWindow, {
        fields: { number: '01', name: '新', hallId: 'hall-east', unitId: 'unit-market', ticketed: false },
        reason,
      }),
      await house.call(createServiceItem, {
        fields: { code: 'ITEM-0001', name: '新', regionId: '630102' },
        reason,
      }),
    ]
    expect(answers.map((answer) => !answer.ok && answer.error.code)).toEqual(Array(4).fill('CONFLICT'))
  })

  it('of two who enter the same staff number at once, one', async () => {
    const answers = await Promise.all([enter({ staffNumber: 'a01' }), enter({ staffNumber: 'A01' })])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      error: { code: 'CONFLICT', fields: { staffNumber: '这个工号已经有人用了，请核对' } },
    })
  })

  it('is one thing however often the request is repeated', async () => {
    const input = { fields: { name: '区档案馆', regionId: '630102' }, reason }
    const first = await house.call(createUnit, input, 'admin', 'the-same-request-1')
    expect(await house.call(createUnit, input, 'admin', 'the-same-request-1')).toEqual(first)
  })
})

describe('editing', () => {
  it('is refused on another version, and says who was faster', async () => {
    const input = { id: 'unit-market', version: 1, fields: { name: '区市监局' }, reason }
    expect(await house.call(editUnit, input)).toMatchObject({ data: { version: 2 } })
    expect(await house.call(editUnit, { ...input, fields: { name: '市监局' } })).toMatchObject({
      error: { code: 'CONFLICT', message: '赵敏在2026-11-24 09:30改过，请刷新后在最新内容上再改' },
    })
  })

  it('a name is followed wherever it stands', async () => {
    await house.call(editUnit, { id: 'unit-market', version: 1, fields: { name: '区市监局' }, reason })
    await house.call(editHall, {
      id: 'hall-east',
      version: 1,
      fields: { name: '东大厅', address: '共和路', openingHours: '9:00–17:00' },
      reason,
    })
    expect(await windowOf('window-ticketed')).toMatchObject({ hallName: '东大厅', unitName: '区市监局' })
    expect(await windowOf('window-town')).toMatchObject({ hallName: '镇便民中心', unitName: '乐家湾镇政府' })
    expect(house.memory.all('org_followings')).toEqual([])
  })

  it('a service item and a post are followed, too', async () => {
    const post = dataOf(
      await house.call(createPost, { fields: { name: '窗口岗', unitId: 'unit-market' }, reason }),
    )
    const person = dataOf(await enter({ postId: post.id }))
    await house.call(editWindow, {
      id: 'window-ticketed',
      version: 1,
      fields: { number: '02', name: '食品许可', ticketed: true, serviceItemIds: ['ITEM-0001'] },
      reason,
    })
    await house.call(editPost, { id: post.id, version: 1, fields: { name: '综合窗口岗' }, reason })
    await house.call(editServiceItem, {
      id: 'ITEM-0001',
      version: 1,
      fields: { name: '个体户设立登记' },
      reason,
    })
    expect(await windowOf('window-ticketed')).toMatchObject({
      serviceItems: [{ id: 'ITEM-0001', name: '个体户设立登记' }],
    })
    expect(await house.memory.get<PersonDocument>('org_people', person.id)).toMatchObject({
      position: '综合窗口岗',
    })
  })

  it('leaves a history in words and an audit entry, phone numbers masked', async () => {
    const { id } = dataOf(await enter({ mobile: '17000000001', staffNumber: 'A01' }))
    const fields = { name: '张四', staffNumber: 'A01', mobile: '17000000002' }
    await house.call(editPerson, { id, version: 1, fields, reason: '改错字' })
    expect(await house.call(listChanges, { kind: 'person', id })).toMatchObject({
      data: {
        changes: [
          {
            who: '赵敏',
            what: '修改',
            reason: '改错字',
            fields: [
              { label: '姓名', before: '张三', after: '张四' },
              { label: '手机号', before: '170****0001', after: '170****0002' },
            ],
          },
          { what: '新增' },
        ],
      },
    })
    const entry = house.memory
      .all<AuditEntry>('audit_entries')
      .find((one) => one.action === 'org.edit-person')
    expect(entry).toMatchObject({
      subject: `org_people/${id}`,
      reason: '改错字',
      details: { before: { 姓名: '张三', 手机号: '170****0001' } },
    })
    const everything = JSON.stringify([
      house.memory.all('org_people'),
      house.memory.all('org_changes'),
      house.memory.all('audit_entries'),
      house.memory.all('idempotency_keys'),
      house.logs,
    ])
    expect(everything).not.toMatch(/1700000000[12]/)
  })
})

describe('closing', () => {
  it('waits for what hangs on it, and names it', async () => {
    const close = { kind: 'unit', id: 'unit-market', version: 1, on: TUESDAY, reason } as const
    expect(await house.call(closeThing, close)).toMatchObject({
      error: { message: '这个单位还有2个窗口、2名人员，请先停用或调整后再停用' },
    })
  })

  it('keeps a window on record, out of the list, and opens it again', async () => {
    const closed = dataOf(
      await house.call(closeThing, { kind: 'window', id: 'window-town', version: 1, on: TUESDAY, reason }),
    )
    const names = async (state?: 'closed' | 'all') =>
      dataOf(await house.call(listWindows, { filters: { state } })).things.map(({ id }) => id)
    expect(await names()).not.toContain('window-town')
    expect(await names('closed')).toEqual(['window-town'])
    expect(await house.call(readWindow, { id: 'window-town' })).toMatchObject({ data: { closedOn: TUESDAY } })
    await house.call(reopenThing, { kind: 'window', id: 'window-town', version: closed.version, reason })
    expect(await names()).toContain('window-town')
    expect(await windowOf('window-town')).not.toHaveProperty('closedOn')
  })

  it('on a day to come leaves it open until then', async () => {
    const on = addDays(TUESDAY, 3)
    await house.call(closeThing, { kind: 'window', id: 'window-town', version: 1, on, reason })
    const open = async () => dataOf(await house.call(listWindows, {})).things.map(({ id }) => id)
    expect(await open()).toContain('window-town')
    house.clock.advance(3 * 86_400_000)
    expect(await open()).not.toContain('window-town')
  })
})

describe('people', () => {
  it('who leave lose every role at once, and free their phone number', async () => {
    const { id } = dataOf(await enter({ mobile: '17000000001' }))
    await house.call(leavePerson, { id, version: 1, on: TUESDAY, reason })
    expect(dataOf(await enter({ mobile: '17000000001' })).id).not.toBe(id)
    await house.call(leavePerson, { id: 'person-morning', version: 1, on: TUESDAY, reason })
    expect(await house.call(listUnits, {}, 'clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    const binding = house.memory
      .all<BindingDocument>('identity_bindings')
      .find((one) => one.personId === 'person-morning')
    expect(binding).toMatchObject({ grants: [], endedAt: house.clock.now() })
  })

  it('who move to another unit begin there without the roles they had', async () => {
    const moved = { id: 'person-morning', version: 1, unitId: 'unit-town', position: '主任', reason }
    expect(await house.call(transferPerson, moved)).toMatchObject({ data: { version: 2 } })
    expect(await house.call(listUnits, {}, 'clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await house.call(readPerson, { id: 'person-morning' })).toMatchObject({
      data: { unitName: '乐家湾镇政府', position: '主任' },
    })
  })

  it('cannot be moved into or out of what the admin does not reach', async () => {
    const input = { version: 1, unitId: 'unit-market', position: '', reason }
    expect(await house.call(transferPerson, { id: 'person-admin', ...input }, 'town-admin')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect(
      await house.call(transferPerson, { ...input, id: 'person-morning', unitId: 'unit-town' }, 'town-admin'),
    ).toMatchObject({ error: { code: 'NOT_FOUND', message: '没有找到这个人员' } })
  })

  it('have their number shown in full once it stands in the log', async () => {
    const { id } = dataOf(await enter({ mobile: '17000000001' }))
    expect(await house.call(readPerson, { id }, 'clerk')).toMatchObject({
      data: { mobile: '170****0001', editable: false },
    })
    expect(await house.call(revealMobile, { personId: id, purpose: '核对身份' })).toMatchObject({
      data: { mobile: '17000000001' },
    })
    expect(house.memory.all<AuditEntry>('audit_entries')).toContainEqual(
      expect.objectContaining({ subject: `org_people/${id}/mobile`, reason: '核对身份' }),
    )
  })
})

describe('reach', () => {
  it('is the same NOT_FOUND for what is elsewhere and for what never was', async () => {
    const answers = [
      await house.call(readUnit, { id: 'unit-market' }, 'town-admin'),
      await house.call(readUnit, { id: 'never' }, 'town-admin'),
      await house.call(
        editUnit,
        { id: 'unit-market', version: 1, fields: { name: '新' }, reason },
        'town-admin',
      ),
    ]
    const [first] = answers
    expect(first).toMatchObject({ error: { code: 'NOT_FOUND' } })
    for (const answer of answers) expect(answer).toEqual(first)
    expect(await house.call(readHall, { id: 'hall-east' }, 'clerk')).toEqual(
      await house.call(readHall, { id: 'never' }, 'clerk'),
    )
  })

  it('narrows every list', async () => {
    const people = async (openid: string) =>
      dataOf(await house.call(listPeople, {}, openid)).things.map(({ id }) => id)
    expect(await people('clerk')).toEqual(['person-afternoon', 'person-morning'])
    expect(await people('town-admin')).toEqual(['person-town', 'person-admin'])
    expect(await people('inspector')).toHaveLength(4)
    expect(dataOf(await house.call(listUnits, {}, 'town-admin')).things).toMatchObject([
      { id: 'unit-town', editable: true },
    ])
    expect(dataOf(await house.call(listUnits, {}, 'inspector')).things).toMatchObject([
      { editable: false },
      { editable: false },
    ])
  })

  it('keeps a town’s admin from entering anything outside', async () => {
    expect(
      await house.call(createUnit, { fields: { name: '新单位', regionId: '630102' }, reason }, 'town-admin'),
    ).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

describe('lists', () => {
  it('go on where the page before ended, namesakes together', async () => {
    const people = Array.from({ length: 120 }, (_, number) => ({
      _id: `person-${String(number).padStart(3, '0')}`,
      name: `甲${String(Math.floor(number / 3)).padStart(2, '0')}`,
      unitId: 'unit-market',
      position: '',
    }))
    await house.memory.insert('org_people', people)
    const seen: string[] = []
    let after: string | undefined
    let pages = 0
    do {
      const page = dataOf(await house.call(listPeople, { filters: { name: '甲' }, after }, 'clerk'))
      seen.push(...page.things.map(({ id }) => id))
      after = page.next
      pages += 1
    } while (after !== undefined)
    expect(pages).toBe(3)
    expect(seen.sort()).toEqual(people.map(({ _id }) => _id))
  })
})
