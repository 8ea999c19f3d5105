import * as v from 'valibot'
import { differencesOfAnnouncements } from './announcement-differences'
import { announcementField } from './announcement-fields'
import { ANNOUNCEMENT_KINDS } from './announcement-kinds'
import { FULL_ANNOUNCEMENTS } from './testing/full-announcements'
import { leavesOf, planted } from './testing/leaves'

const { policy, stage, affair, power } = FULL_ANNOUNCEMENTS

describe('what two versions of an announcement say differently', () => {
  it('is nothing where they say the same', () => {
    for (const kind of ANNOUNCEMENT_KINDS)
      expect(differencesOfAnnouncements(FULL_ANNOUNCEMENTS[kind], FULL_ANNOUNCEMENTS[kind])).toEqual([])
  })

  it.each(ANNOUNCEMENT_KINDS)('tells of every field that changes: %s', (kind) => {
    const content = FULL_ANNOUNCEMENTS[kind]
    for (const { path } of leavesOf(content)) {
      // What it is about never changes, and files are told apart by their names.
      if (path === 'kind' || /^files\.\d+\.id$/.test(path) || /\.(id|kind)$/.test(path)) continue
      const others = ['随便写，几句话', '2026-05-05', 'other-1', 'no', 'water', 'direct', 'ask', 'designer']
      const changed = [...others, 'budget', 'service', 'villagers', '630102100202', '91630102MA75A0B02X']
        .map((other) => planted(content, path, other))
        .find(
          (one) =>
            v.safeParse(announcementField, one).success && JSON.stringify(one) !== JSON.stringify(content),
        )
      expect([path, changed !== undefined]).toEqual([path, true])
      expect([path, changed && differencesOfAnnouncements(content, changed).length]).toEqual([path, 1])
    }
  })

  it('writes amounts, days and choices as people do', () => {
    const after = {
      ...stage,
      amount: 58_010_050,
      method: 'comparison' as const,
      until: undefined,
      isPassed: false,
    }
    expect(differencesOfAnnouncements(stage, after)).toEqual([
      { field: '金额', before: '580,000.00元', after: '580,100.50元' },
      { field: '采购方式', before: '公开招标', after: '比选' },
      { field: '截止日期', before: '2026年7月31日', after: '（空）' },
      { field: '验收是否合格', before: '合格', after: '不合格' },
    ])
  })

  it('calls what is named by its title', () => {
    const after = { ...policy, fundIds: ['fund-1', 'fund-2'] }
    const titles = new Map([
      ['fund-1', '耕地补贴'],
      ['fund-2', '农机补贴'],
    ])
    expect(differencesOfAnnouncements(policy, after, titles)).toEqual([
      { field: '相关资金', before: '耕地补贴', after: '耕地补贴、农机补贴' },
    ])
  })

  it('shows of a long text what changed, with a little around it', () => {
    const words = `${'甲'.repeat(200)}三处${'乙'.repeat(200)}`
    const [difference] = differencesOfAnnouncements(
      { ...affair, words },
      { ...affair, words: words.replace('三', '四') },
    )
    expect(difference).toEqual({
      field: '内容',
      before: `……${'甲'.repeat(15)}三处${'乙'.repeat(14)}……`,
      after: `……${'甲'.repeat(15)}四处${'乙'.repeat(14)}……`,
    })
  })

  it('tells where an answer of the questions leads now, and which step is new', () => {
    const [land, ...outcomes] = policy.entitlement ?? []
    if (land?.kind !== 'question') throw new Error('no question')
    const answers = land.answers.map((answer) => ({ ...answer, to: 'yes' }))
    const after = { ...policy, entitlement: [{ ...land, answers }, ...outcomes] }
    expect(differencesOfAnnouncements(policy, after)[0]?.after).toContain('没有（转第2项）')
    const longer = {
      ...power,
      steps: [...power.steps, { ...power.steps[0], id: 'build', title: '组织实施' }],
    }
    expect(differencesOfAnnouncements(power, longer as typeof power)[0]?.after).toContain('4. 组织实施')
  })
})
