import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { beginExport, exportRows } from '@qingjian/shared/org/export.contracts'
import { closeThing, createPerson } from '@qingjian/shared/org/org.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import { TUESDAY } from '../../platform/testing/small-district'
import { createOrgHouse, dataOf, type OrgHouse } from '../testing/org-house'

const reason = '报送上级'
const MINUTE = 60_000

let house: OrgHouse
beforeEach(async () => {
  house = await createOrgHouse()
})

const begin = (input: Omit<ContractInput<typeof beginExport>, 'reason'>, openid = 'admin') =>
  house.call(beginExport, { ...input, reason }, openid)

/** Every row of an export, page after page. */
async function takeAway(
  input: Omit<ContractInput<typeof beginExport>, 'reason'>,
  openid = 'admin',
): Promise<{ columns: string[]; rowCount: number; rows: string[][] }> {
  const { columns, pass, rowCount } = dataOf(await begin(input, openid))
  const rows: string[][] = []
  let after: string | undefined
  do {
    const page = dataOf(await house.call(exportRows, { pass, after }, openid))
    rows.push(...page.rows)
    after = page.next
  } while (after !== undefined)
  return { columns, rowCount, rows }
}

const entries = () =>
  house.memory.all<AuditEntry>('audit_entries').filter(({ action }) => action === 'org.begin-export')

describe('an export', () => {
  it('holds what the filters let through, under its columns, phone numbers masked', async () => {
    const fields = { name: '张三', unitId: 'unit-market', staffNumber: 'CD1', mobile: '17000000001' }
    dataOf(await house.call(createPerson, { fields, reason }))
    const { columns, rowCount, rows } = await takeAway({ kind: 'person', filters: { name: '张' } })
    expect(columns.slice(0, 5)).toEqual(['姓名', '工号', '单位', '岗位', '手机号'])
    expect(rows.map((cells) => cells.slice(0, 5))).toEqual([
      ['张三', 'CD1', '区市场监管局', '', '170****0001'],
    ])
    expect(rows[0]).toHaveLength(columns.length)
    expect(rowCount).toBe(1)
    expect(JSON.stringify(house.memory.all('audit_entries'))).not.toContain('17000000001')
  })

  it('stands in the log with its filters, its count and what it is for before anything is answered', async () => {
    const filters = { unitId: 'unit-market' }
    await begin({ kind: 'window', filters }, 'inspector')
    expect(entries()).toEqual([
      expect.objectContaining({
        personId: 'person-town',
        reason,
        details: { kind: 'window', filters, count: 2 },
      }),
    ])
  })

  it('goes on over its pages, every row once', async () => {
    const people = Array.from(
      { length: 1203 },
      (_, number): PersonDocument => ({
        _id: `many-${number}`,
        name: `甲${String(number).padStart(4, '0')}`,
        unitId: 'unit-market',
        position: '科员',
      }),
    )
    await house.memory.insert('org_people', people)
    const { rowCount, rows } = await takeAway({ kind: 'person', filters: { name: '甲' } })
    expect(rows.map(([name]) => name)).toEqual(people.map(({ name }) => name))
    expect(rowCount).toBe(people.length)
  })

  it('reaches as far as the one who takes it away, and no further', async () => {
    const { rows } = await takeAway({ kind: 'window', filters: { state: 'all' } }, 'town-clerk')
    expect(rows.map(([hall]) => hall)).toEqual(['镇便民中心'])
    expect(await takeAway({ kind: 'unit', filters: { regionId: '630102' } }, 'town-admin')).toMatchObject({
      rowCount: 1,
    })
  })

  it('leaves out what is closed unless that is asked for', async () => {
    const closing = { kind: 'window', id: 'window-ticketed', version: 1, on: TUESDAY, reason } as const
    dataOf(await house.call(closeThing, closing))
    const numbersOf = async (state: 'open' | 'closed' | 'all') =>
      (await takeAway({ kind: 'window', filters: { state, hallId: 'hall-east' } })).rows
        .map(([, number]) => number)
        .sort()
    expect(await numbersOf('open')).toEqual(['01'])
    expect(await numbersOf('closed')).toEqual(['02'])
    expect(await numbersOf('all')).toEqual(['01', '02'])
  })

  it('of rosters tells who served, day by day', async () => {
    const roster = { windowId: 'window-licence', fromDay: TUESDAY, untilDay: TUESDAY }
    const { columns, rows } = await takeAway({ kind: 'roster', roster })
    expect(columns).toEqual(['大厅', '窗口号', '日期', '班次'])
    expect(rows).toEqual([['区政务大厅', '01', TUESDAY, expect.stringMatching(/马晓.*李青/)]])
  })

  it('of rosters of a window elsewhere is answered as of one that never was', async () => {
    const days = { fromDay: TUESDAY, untilDay: TUESDAY }
    const of = (windowId: string) => begin({ kind: 'roster', roster: { windowId, ...days } }, 'town-clerk')
    expect(await of('window-licence')).toEqual(await of('window-never'))
    expect(await of('window-never')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(entries()).toEqual([])
  })
})

describe('a pass', () => {
  it('ends after ten minutes', async () => {
    const { pass } = dataOf(await begin({ kind: 'unit' }))
    house.clock.advance(9 * MINUTE)
    expect(await house.call(exportRows, { pass })).toMatchObject({ ok: true })
    house.clock.advance(MINUTE)
    expect(await house.call(exportRows, { pass })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('is nobody else’s', async () => {
    const { pass } = dataOf(await begin({ kind: 'unit' }))
    expect(await house.call(exportRows, { pass }, 'inspector')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
  })

  it('cannot be widened', async () => {
    const { pass } = dataOf(await begin({ kind: 'unit', filters: { name: '乐' } }))
    const [body = '', signature = ''] = pass.split('.')
    const payload = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as object
    const wider = Buffer.from(JSON.stringify({ ...payload, filters: {} })).toString('base64url')
    expect(await house.call(exportRows, { pass: `${wider}.${signature}` })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
  })
})
