import {
  abandonImport,
  addImportRows,
  applyImport,
  beginImport,
  checkImport,
  listImports,
  readImport,
} from '@qingjian/shared/org/import.contracts'
import { createUnit, editUnit, listChanges, listPeople } from '@qingjian/shared/org/org.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type {
  PersonDocument,
  RosterDocument,
  WindowDocument,
} from '../../platform/directory/directory.documents'
import { TUESDAY } from '../../platform/testing/small-district'
import { apply, check, problemsOf, sendSheet } from '../testing/bring-in'
import { createOrgHouse, dataOf, type OrgHouse } from '../testing/org-house'

let house: OrgHouse
beforeEach(async () => {
  house = await createOrgHouse()
})

const person = (number: number, more: Partial<Record<0 | 1 | 2 | 3 | 4, string>> = {}): string[] =>
  [`甲${number}`, `N${number}`, '区市场监管局', '科员', `170${String(number).padStart(8, '0')}`].map(
    (cell, place) => more[place as 0] ?? cell,
  )
const PEOPLE = Array.from({ length: 3 }, (_, number) => person(number))
const newPeople = () =>
  house.memory.all<PersonDocument>('org_people').filter(({ staffNumber }) => staffNumber?.startsWith('N'))

describe('people from a file', () => {
  it('are there once they are checked and stored, encrypted, with a history', async () => {
    const id = await sendSheet(house, { kind: 'people', rows: PEOPLE })
    expect(await check(house, id)).toMatchObject({ state: 'ready', checkedRows: 3, problemCount: 0 })
    expect(newPeople()).toEqual([])
    expect(await apply(house, id)).toMatchObject({ state: 'applied', appliedRows: 3 })
    expect(dataOf(await house.call(listPeople, { filters: { name: '甲' } })).things).toMatchObject([
      { name: '甲0', staffNumber: 'N0', unitName: '区市场监管局', mobile: '170****0000', version: 1 },
      { name: '甲1' },
      { name: '甲2' },
    ])
    const [first] = newPeople()
    expect(await house.call(listChanges, { kind: 'person', id: first?._id ?? '' })).toMatchObject({
      data: { changes: [{ who: '赵敏', what: '导入', reason: '从文件“名册.xlsx”导入' }] },
    })
    expect(house.memory.all<AuditEntry>('audit_entries')).toContainEqual(
      expect.objectContaining({ action: 'org.apply-import', subject: `org_imports/${id}` }),
    )
    const everything = ['org_people', 'org_changes', 'org_imports', 'org_import_chunks', 'audit_entries']
    const stored = everything.map((name) => house.memory.all(name as 'org_people'))
    expect(JSON.stringify([stored, house.logs])).not.toContain('17000000000')
  })

  it('leave nothing of the file behind once they are stored', async () => {
    const id = await sendSheet(house, { kind: 'people', rows: PEOPLE })
    await check(house, id)
    await apply(house, id)
    expect(house.memory.all('org_import_chunks')).toEqual([])
    expect(await house.memory.get('org_imports', id)).not.toHaveProperty('holdsRows')
  })

  it.each([
    ['an empty cell', person(1, { 1: '' }), '工号', '没有填写'],
    ['a unit that is not there', person(1, { 2: '没有的单位' }), '单位', '没有找到这个单位'],
    ['a wrong number', person(1, { 4: '1234' }), '手机号', '请填写11位手机号'],
    ['a number of the file', person(1, { 4: '17000000000' }), '手机号', '与“表一”第2行重复'],
    ['a staff number of the file', person(1, { 1: 'n0' }), '工号', '与“表一”第2行重复'],
    ['a long name', person(1, { 0: '名'.repeat(21) }), '姓名', '最多20个字'],
  ])('with %s are not stored, and the cell is named', async (_case, bad, column, problem) => {
    const id = await sendSheet(house, { kind: 'people', rows: [person(0), bad, person(2)] })
    expect(await check(house, id)).toMatchObject({ state: 'faulty', problemCount: 1 })
    const [found, ...others] = await problemsOf(house, id)
    expect(others).toEqual([])
    expect(found).toMatchObject({ sheet: '表一', row: 3, column, problem, remedy: expect.any(String) })
    expect(found?.value).not.toContain('17000000000')
    expect(await house.call(applyImport, { importId: id })).toMatchObject({
      error: { code: 'CONFLICT', message: '文件里还有问题，请改好后重新导入' },
    })
    expect(newPeople()).toEqual([])
  })

  it('are refused a second time, whatever the file is called or how its rows are sent', async () => {
    const first = await sendSheet(house, { kind: 'people', rows: PEOPLE })
    await check(house, first)
    await apply(house, first)
    const digest = '1'.padStart(64, '0')
    const again = { kind: 'people', fileName: '再来.xlsx', digest, rowCount: 3 } as const
    const message = '这个文件已于2026-11-24 09:30由赵敏导入过，不用再导'
    expect(await house.call(beginImport, again)).toMatchObject({ error: { code: 'CONFLICT', message } })
    const second = await sendSheet(house, { kind: 'people', rows: PEOPLE, file: 2 })
    expect(await house.call(checkImport, { importId: second })).toMatchObject({ error: { message } })
  })

  it('find a unit whose name has brackets, whatever width Excel’s reader makes of them', async () => {
    const fields = { name: '区农业农村局（畜牧站）', regionId: '630102' }
    dataOf(await house.call(createUnit, { fields, reason: '新设' }))
    const id = await sendSheet(house, { kind: 'people', rows: [person(1, { 2: '区农业农村局(畜牧站)' })] })
    await check(house, id)
    expect(await apply(house, id)).toMatchObject({ state: 'applied' })
    const [made] = dataOf(await house.call(listPeople, { filters: { name: '甲' } })).things
    expect(made).toMatchObject({ unitName: fields.name })
  })

  it('go to units within the admin’s reach only', async () => {
    const rows = [person(1), person(2, { 2: '乐家湾镇政府' })]
    const id = await sendSheet(house, { kind: 'people', rows, openid: 'town-admin' })
    await check(house, id, 'town-admin')
    expect(await problemsOf(house, id, 'town-admin')).toMatchObject([
      { row: 2, column: '单位', problem: '没有找到这个单位' },
    ])
  })

  it('are not for a clerk, nor is somebody else’s import', async () => {
    const input = { kind: 'people', fileName: 'a', digest: 'a'.repeat(64), rowCount: 1 } as const
    expect(await house.call(beginImport, input, 'clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    const id = await sendSheet(house, { kind: 'people', rows: PEOPLE })
    for (const contract of [readImport, checkImport, applyImport, abandonImport]) {
      expect(await house.call(contract, { importId: id }, 'town-admin')).toEqual(
        await house.call(contract, { importId: 'never' }, 'town-admin'),
      )
    }
  })
})

describe('windows from a file', () => {
  it('find their hall, unit and items, and are refused a number that the hall has', async () => {
    const rows = [
      ['区政务大厅', '9', '档案', 'unit-market', '是', 'ITEM-0001、ITEM-0002'],
      ['hall-east', '1A', '综合', '区市场监管局', '', ''],
    ]
    const id = await sendSheet(house, { kind: 'windows', rows })
    await check(house, id)
    expect(await apply(house, id)).toMatchObject({ state: 'applied' })
    const made = house.memory
      .all<WindowDocument>('org_windows')
      .filter(({ number }) => /^(9|1A)$/.test(number))
    expect(made).toHaveLength(2)
    expect(made.find(({ number }) => number === '9')).toMatchObject({
      hallName: '区政务大厅',
      unitName: '区市场监管局',
      regionId: '630102',
      ticketed: true,
      serviceItems: [{ name: '个体工商户设立登记' }, { name: '企业变更登记' }],
    })
    const wrong = await sendSheet(house, {
      kind: 'windows',
      file: 2,
      rows: [['区政务大厅', '01', '新', '区市场监管局', '或', 'NONE-1']],
    })
    await check(house, wrong)
    expect((await problemsOf(house, wrong)).map(({ column }) => column).sort()).toEqual([
      '是否叫号',
      '服务事项',
      '窗口号',
    ])
  })
})

describe('rosters from a file', () => {
  const shift = (from: string, until: string, day = TUESDAY) => ['区政务大厅', '01', day, from, until, 'M1']
  beforeEach(async () => {
    await house.memory.put<PersonDocument>('org_people', {
      _id: 'person-morning',
      name: '马晓',
      unitId: 'unit-market',
      position: '科员',
      staffNumber: 'M1',
    })
  })
  const roster = (day = TUESDAY) => house.memory.get<RosterDocument>('org_rosters', `window-licence:${day}`)

  it('replace a day of a window as a whole, brought in by the unit’s clerk', async () => {
    const rows = [shift('13:30', '17:00'), shift('9:00', '12:00'), shift('09:00', '17:00', '2026-11-25')]
    const id = await sendSheet(house, { kind: 'rosters', rows, openid: 'clerk' })
    expect(await check(house, id, 'clerk')).toMatchObject({ state: 'ready' })
    await apply(house, id, 'clerk')
    expect(await roster()).toMatchObject({
      version: 2,
      shifts: [
        { personId: 'person-morning', fromMinute: 540, untilMinute: 720 },
        { personId: 'person-morning', fromMinute: 810, untilMinute: 1020 },
      ],
    })
    expect(await roster('2026-11-25')).toMatchObject({ version: 1 })
    expect(await house.call(listChanges, { kind: 'roster', id: `window-licence:${TUESDAY}` })).toMatchObject({
      data: {
        changes: [
          { fields: [{ label: '班次', before: expect.stringContaining('马晓'), after: expect.any(String) }] },
        ],
      },
    })
  })

  it.each([
    ['an end before the beginning', [shift('12:00', '9:00')], '结束时间'],
    ['shifts that overlap', [shift('9:00', '12:00'), shift('11:00', '13:00')], '开始时间'],
    ['a day that never was', [shift('9:00', '12:00', '2026-02-30')], '日期'],
    ['a window that is not there', [['区政务大厅', '99', TUESDAY, '9:00', '12:00', 'M1']], '窗口号'],
    ['a stranger', [['区政务大厅', '01', TUESDAY, '9:00', '12:00', 'X9']], '工号'],
    ['another unit’s window', [['镇便民中心', '01', TUESDAY, '9:00', '12:00', 'M1']], '窗口号'],
  ])('with %s are not stored', async (_case, rows, column) => {
    const before = await roster()
    const id = await sendSheet(house, { kind: 'rosters', rows, openid: 'clerk' })
    expect(await check(house, id, 'clerk')).toMatchObject({ state: 'faulty' })
    expect((await problemsOf(house, id, 'clerk')).map((one) => one.column)).toEqual([column])
    expect(await roster()).toEqual(before)
  })
})

describe('between check and store', () => {
  it('a change of what was checked ends the import before its first write', async () => {
    const id = await sendSheet(house, { kind: 'people', rows: PEOPLE })
    await check(house, id)
    const fields = { name: '区市监局' }
    await house.call(editUnit, { id: 'unit-market', version: 1, fields, reason: '更名' })
    expect(await apply(house, id)).toMatchObject({ state: 'faulty', appliedRows: 0 })
    expect(newPeople()).toEqual([])
    expect((await problemsOf(house, id))[0]).toMatchObject({ column: '单位', row: 2 })
    const unit = { fields: { name: '新单位', regionId: '630102' }, reason: '新设' }
    expect(await house.call(createUnit, unit)).toMatchObject({ ok: true })
  })

  it('nobody changes anything, and no second import begins to store', async () => {
    const [one, other] = [
      await sendSheet(house, { kind: 'people', rows: PEOPLE }),
      await sendSheet(house, { kind: 'people', rows: [person(7)], file: 2 }),
    ]
    await check(house, one)
    await check(house, other)
    expect(await house.call(applyImport, { importId: one })).toMatchObject({ data: { state: 'verifying' } })
    const unit = { fields: { name: '新单位', regionId: '630102' }, reason: '新设' }
    expect(await house.call(createUnit, unit)).toMatchObject({
      error: { code: 'CONFLICT', message: '正在导入数据，请等导入完成后再改' },
    })
    expect(await house.call(applyImport, { importId: other })).toMatchObject({
      error: { code: 'CONFLICT', message: '正在导入另一个文件，请等它完成后再试' },
    })
    await apply(house, one)
    expect(await house.call(createUnit, unit)).toMatchObject({ ok: true })
    expect(await apply(house, other)).toMatchObject({ state: 'applied' })
  })

  it('a verification that nobody carries on with lets the others in again', async () => {
    const id = await sendSheet(house, { kind: 'people', rows: PEOPLE })
    await check(house, id)
    await house.call(applyImport, { importId: id })
    house.clock.advance(120_000)
    await house.resume()
    const unit = { fields: { name: '新单位', regionId: '630102' }, reason: '新设' }
    expect(await house.call(createUnit, unit)).toMatchObject({ ok: true })
    expect(await house.call(readImport, { importId: id })).toMatchObject({ data: { state: 'ready' } })
  })
})

describe('an import that is not carried on', () => {
  it('is refused while rows are missing', async () => {
    const input = { kind: 'people', fileName: 'a', digest: 'a'.repeat(64), rowCount: 2 } as const
    const { id } = dataOf(await house.call(beginImport, input))
    const rows = [{ row: 2, cells: person(1) }]
    await house.call(addImportRows, { importId: id, from: 1, sheet: '表一', rows })
    expect(await house.call(checkImport, { importId: id })).toMatchObject({
      error: { message: '文件还没有传完（已收到0行，共2行），请重新选择文件' },
    })
  })

  it('is given up by hand or after a day, and its rows are gone', async () => {
    const one = await sendSheet(house, { kind: 'people', rows: PEOPLE })
    await sendSheet(house, { kind: 'people', rows: [person(8)], file: 2 })
    expect(await house.call(abandonImport, { importId: one })).toMatchObject({ data: { state: 'abandoned' } })
    expect(house.memory.all('org_import_chunks')).toHaveLength(1)
    house.clock.advance(25 * 3_600_000)
    expect(await house.resume()).toMatchObject({ data: { removed: 1 } })
    expect(house.memory.all('org_import_chunks')).toEqual([])
    expect(dataOf(await house.call(listImports, {})).imports.map(({ state }) => state)).toEqual([
      'abandoned',
      'abandoned',
    ])
  })
})
