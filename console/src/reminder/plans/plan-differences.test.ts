import { sampleContentView } from '../../../testing/sample-plan'
import { planLines } from './plan-differences'

const differing = (...sides: Parameters<typeof planLines>) =>
  planLines(...sides)
    .filter(({ differs }) => differs)
    .map(({ draft, inForce, label }) => [label, inForce, draft])

describe('a plan and its change, line by line', () => {
  it('differs in nothing from itself', () => {
    expect(differing(sampleContentView(), sampleContentView())).toEqual([])
  })

  it('marks each thing that was changed', () => {
    const before = sampleContentView()
    const { audience } = before.content
    const after = sampleContentView(
      { audience: { ...audience, ranks: ['section-chief'] }, templateVersion: 3, bySms: false },
      '新的话',
    )
    expect(differing(before, after)).toEqual([
      ['级别', '乡科级正职、乡科级副职', '乡科级正职'],
      ['短信模板', '政治生日提醒（第2版）', '政治生日提醒（第3版）'],
      ['短信内容', '今天是您的政治生日', '新的话'],
      ['怎样提醒', '短信和小程序', '只在小程序'],
    ])
  })

  it('shows criteria that gave way to everybody', () => {
    const everybody = { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] }
    expect(differing(sampleContentView(), sampleContentView({ audience: everybody }))).toEqual([
      ['提醒谁', undefined, '全体在职人员'],
      ['地区和单位', '东关大街街道', undefined],
      ['级别', '乡科级正职、乡科级副职', undefined],
      ['点名的人员', '马晓梅（区司法局）', undefined],
    ])
  })

  it('of a new plan has one side, in which nothing differs', () => {
    const lines = planLines(undefined, sampleContentView())
    expect(lines.every(({ differs, inForce }) => !differs && inForce === undefined)).toBe(true)
    expect(lines[0]).toEqual({ label: '计划名称', draft: '科级干部政治生日', differs: false })
  })
})
