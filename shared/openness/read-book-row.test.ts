import fc from 'fast-check'
import * as v from 'valibot'
import { BOOK_COLUMNS, BOOK_IMPORT_KINDS, type BookImportKind } from './import-columns'
import { flawsOfLine } from './line-flaws'
import { lineFields } from './openness-fields'
import { type BookRowContext, createBookRowReader } from './read-book-row'
import { readColumns } from './read-columns'

const TODAY = '2026-11-28'

function contextOf(kind: BookImportKind): BookRowContext {
  const read = readColumns(
    kind,
    BOOK_COLUMNS[kind].map(({ title }) => title),
  )
  if (!read.ok) throw new Error('the template itself is not understood')
  return {
    kind,
    columns: read.columns,
    today: TODAY,
    placeOf: (text) =>
      text.endsWith('村')
        ? { ok: true, value: { regionId: '630102100201', name: text } }
        : { ok: false, problem: '没有找到这个地方', remedy: '填写系统里的名称' },
    flawOfPlace: () => undefined,
    giverOf: (text) => (text === '城东区' ? '630102' : undefined),
    fundOf: (text) =>
      text === '耕地地力保护补贴'
        ? { ok: true, value: { id: 'fund', name: text } }
        : { ok: false, problem: '没有找到这项资金', remedy: '填写全称' },
  }
}

/** The template's own example with some cells written differently. */
function exampleOf(kind: BookImportKind, more: Record<string, string> = {}): string[] {
  return BOOK_COLUMNS[kind].map(({ example, key }) => more[key] ?? (key === 'moneyUnit' ? '' : example))
}

const read = (kind: BookImportKind, more: Record<string, string> = {}) =>
  createBookRowReader(contextOf(kind))(exampleOf(kind, more))

describe('a row of a file', () => {
  it('of payments is a line', () => {
    expect(read('payments', { idNumber: '', mobile: '139 7000 0001' })).toEqual({
      ok: true,
      line: {
        kind: 'payment',
        regionId: '630102100201',
        year: 2026,
        item: '种粮补贴',
        amount: 47_500,
        day: '2026-06-30',
        batch: '第一批',
        remark: '',
        fundId: 'fund',
        payer: '韵家口镇财政所',
        recipient: { kind: 'person', name: '马晓梅', mobile: '13970000001' },
        standard: 9_500,
        quantity: 5_000,
        unit: '亩',
      },
    })
  })

  it('of an organisation names it as one, and has no ID number', () => {
    const organization = { recipientKind: '单位', name: '中庄村合作社' }
    expect(read('payments', organization)).toMatchObject({ line: { recipient: { kind: 'organization' } } })
    expect(read('payments', { ...organization, idNumber: '11010519491231002X' })).toMatchObject({
      flaws: [{ key: 'idNumber', problem: '领取的是单位，却填了身份证号' }],
    })
  })

  it('of accounts masks whoever is not known to be an organisation', () => {
    const partyOf = (party: string) => read('accounts', { kind: '支出', party })
    for (const name of ['李会', '马建国', '张三', '阿依古丽·买买提'])
      expect(partyOf(name)).toMatchObject({ line: { recipient: { kind: 'person', name } } })
    for (const name of ['西宁市自来水公司', '城东供电所', '韵家口镇卫生院'])
      expect(partyOf(name)).toMatchObject({ line: { recipient: { kind: 'organization', name } } })
  })

  it('whose fund is not there is not told that its purpose is missing, too', () => {
    expect(read('payments', { fund: '不知道', item: '' })).toMatchObject({ flaws: [{ key: 'fund' }] })
  })

  it('names each of several bad cells once', () => {
    expect(read('payments', { name: '', day: '2026-12-30', amount: '476' })).toMatchObject({
      flaws: [
        { key: 'name' },
        { key: 'amount', problem: '标准乘数量是475.00元，金额却是476.00元' },
        { key: 'day', problem: '2026-12-30还没有到' },
      ],
    })
    const bad = { region: '某地', amount: 'x', day: '昨天', moneyUnit: '吨', recipientKind: '别的', unit: '' }
    const found = read('payments', bad)
    expect(found.ok ? [] : found.flaws.map(({ key }) => key).sort()).toEqual(
      ['day', 'moneyUnit', 'recipientKind', 'region', 'unit'].sort(),
    )
  })

  it('is a line as the contracts have it, or words about columns of the file, whatever stands in its cells', () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.constant<string | undefined>(undefined) },
      fc.constantFrom(
        '',
        '个人',
        '单位',
        '收入',
        '支出',
        '结存',
        '95',
        '475',
        '0',
        '2007',
        '2026-6-30',
        '中庄村',
      ),
      fc.constantFrom('constructor', '__proto__', 'toString', '13912345678', '十五', '亿元', '元'),
      fc.string({ maxLength: 70 }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...BOOK_IMPORT_KINDS),
        fc.array(cell, { minLength: 16, maxLength: 16 }),
        (kind, cells) => {
          const row = exampleOf(kind).map((example, place) => cells[place] ?? example)
          const found = createBookRowReader(contextOf(kind))(row)
          if (found.ok) {
            expect(v.safeParse(lineFields, found.line).issues).toBeUndefined()
            expect(flawsOfLine(found.line, TODAY)).toEqual([])
          } else {
            const keys = BOOK_COLUMNS[kind].map(({ key }) => key)
            expect(found.flaws.length).toBeGreaterThan(0)
            for (const { key, problem, remedy } of found.flaws) {
              expect(keys).toContain(key)
              expect(`${problem}${remedy}`).not.toMatch(/undefined|NaN|null/)
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
