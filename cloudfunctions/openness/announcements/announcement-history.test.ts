import { contentOf } from '../testing/announcements'
import { announcementHistoryOf } from './announcement-history'
import type { AnnouncementContent, AnnouncementDocument } from './announcements.documents'

const version = (number: number, content: AnnouncementContent | undefined) =>
  ({
    version: number,
    publishedOn: `2026-11-0${number}`,
    ...(content ? { content } : { isWithdrawn: true as const, reason: '发布有误' }),
  }) as AnnouncementDocument

const saying = (howTo: string) => contentOf.policy({ howTo }) as AnnouncementContent
const NUMBER = '13800138000'

describe('the versions of an announcement', () => {
  it('say what changed against the one before, newest first', () => {
    const history = announcementHistoryOf(
      [version(2, saying('到镇里办')), version(1, saying('到村里办'))],
      new Map(),
    )
    expect(history.map(({ differences }) => differences)).toEqual([
      [{ field: '怎么办', before: '到村里办', after: '到镇里办' }],
      [],
    ])
  })

  it('do not repeat a personal number that was corrected', () => {
    const versions = [version(2, saying('到镇里办')), version(1, saying(`找马晓梅${NUMBER}`))]
    const history = announcementHistoryOf(versions, new Map())
    expect(history[0]?.differences).toEqual([{ field: '怎么办', before: '（已隐去）', after: '到镇里办' }])
    expect(JSON.stringify(history)).not.toContain(NUMBER)
  })

  it('do not show the most of a personal number either, where a long text is cut to what changed', () => {
    const long = (number: string) =>
      saying(`${'先到村里登记。'.repeat(20)}找马晓梅${number}办${'再到镇里。'.repeat(20)}`)
    const versions = [version(2, long('11010519491231002*')), version(1, long('11010519491231002X'))]
    const [newest] = announcementHistoryOf(versions, new Map())
    expect(newest?.differences).toMatchObject([{ field: '怎么办', before: '（已隐去）' }])
    expect(JSON.stringify(newest)).not.toContain('0519491231002X')
  })

  it('say nothing of what it said once it is withdrawn, but why it is', () => {
    const versions = [version(3, undefined), version(2, saying('到镇里办')), version(1, saying('到村里办'))]
    const history = announcementHistoryOf(versions, new Map())
    expect(history.flatMap(({ differences }) => differences)).toEqual([])
    expect(history[0]).toMatchObject({ isWithdrawal: true, reason: '发布有误' })
  })
})
