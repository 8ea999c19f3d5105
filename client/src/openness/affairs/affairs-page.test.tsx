import { succeed } from '@qingjian/shared/kernel/result'
import { readAffairs } from '@qingjian/shared/openness/affairs/affair.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { VILLAGE } from '../../../testing/open-books'
import { COMMITTEE, due, openAffairs } from '../../../testing/open-works'
import { openWith } from '../../../testing/taro'
import { knownPlaces } from '../../lib/session/known-places'
import AffairsPage from './index'

const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)
const warnings = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)

const party = { itemId: 'party-dues', itemName: '党费收缴', arm: 'party', clock: 'quarterly' } as const
const nothingOut = { publicationId: undefined, publishedOn: undefined }
const OVERDUE = due({ ...nothingOut, state: 'overdue', days: 44 })
const LATE = due({
  ...{ period: '2026-08', periodName: '2026年8月', dueOn: '2026-09-15' },
  ...{ state: 'late', days: 5, publishedOn: '2026-09-20' },
})
const OPEN = due({
  ...nothingOut,
  ...{ period: '2026-10', periodName: '2026年10月', dueOn: '2026-12-01', state: 'open', days: 3 },
})
const COMING = due({
  ...{ ...nothingOut, ...party, state: 'coming' },
  ...{ period: '2026Q4', periodName: '2026年第四季度', dueOn: '2027-01-15' },
})

describe('what a village has to make public', () => {
  let cloud: FakeCloud
  let affairs: ReturnType<typeof openAffairs>

  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 28, 4))
    knownPlaces.set([COMMITTEE])
    openWith({})
    affairs = openAffairs()
    cloud = startFakeCloud()
    cloud.answer(readAffairs, ({ year }) => succeed({ ...affairs, ...(year !== undefined && { year }) }))
  })
  afterEach(() => jest.restoreAllMocks())

  async function open() {
    render(<AffairsPage />)
    await screen.findByRole('radio', { name: '党务' })
  }

  it('says on top what is overdue and what was late, and keeps saying it', async () => {
    affairs = openAffairs({ dues: [COMING, OPEN, OVERDUE, LATE] })
    await open()
    expect(warnings()).toEqual([
      '2026年9月的财务收支应在10月15日前公开，已逾期44天',
      '这一年有1项迟公开，一共迟了5天',
    ])
    expect(screen.getByText('迟公开').previousSibling?.textContent).toBe('1项')
    expect(screen.queryByText('到期的都按时公开了')).toBeNull()
  })

  it('goes through the months, the latest first, each item with what became of it', async () => {
    affairs = openAffairs({ dues: [COMING, OPEN, OVERDUE, LATE, due({ ...party, dueOn: '2026-09-15' })] })
    await open()
    expect(headings()).toEqual(['三务公开', '到今天该公开4项', '12月1项', '10月1项', '9月2项'])
    for (const words of [
      '待公开，还剩3天（12月1日前）',
      '逾期44天未公开（应在10月15日前公开）',
      '迟公开5天，9月20日才公开（应在9月15日前公开）',
      '按时公开，10月12日',
    ])
      expect(screen.getByText(words)).toBeTruthy()
  })

  it('folds what nobody has to do anything about yet', async () => {
    affairs = openAffairs({ dues: [COMING, due()] })
    await open()
    expect(screen.queryByText('党费收缴')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '看还没到时间的1项' }))
    expect(screen.getByText('还没到时间，1月15日前公开')).toBeTruthy()
  })

  it('leads to what made something public', async () => {
    affairs = openAffairs({ dues: [due(), due({ ...party, announcementId: 'announcement-1' })] })
    await open()
    for (const [name, url] of [
      [/财务收支/, '/openness/publication/index?id=publication-9'],
      [/党费收缴/, '/openness/announcement/index?id=announcement-1'],
    ] as const) {
      fireEvent.click(screen.getByRole('link', { name }))
      expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
    }
  })

  it('shows one of the three at a time', async () => {
    affairs = openAffairs({ dues: [due(), due(party)] })
    await open()
    fireEvent.click(screen.getByRole('radio', { name: '党务' }))
    expect(screen.queryByText('财务收支')).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: '村务' }))
    expect(screen.getByText('这一类没有要公开的。')).toBeTruthy()
  })

  it('says that all is well where it is, and nothing of the kind where nothing was published', async () => {
    await open()
    expect(screen.getByText('到期的都按时公开了')).toBeTruthy()
    expect(warnings()).toEqual([])
  })

  it('has nothing late in a village that has not begun', async () => {
    affairs = openAffairs({ dues: [OPEN], isDue: false })
    await open()
    expect(screen.getByText('村里还没有在这里公开过，先不算逾期。')).toBeTruthy()
    expect(screen.queryByText('到期的都按时公开了')).toBeNull()
  })

  it('goes back by the year, and no further than this one', async () => {
    await open()
    expect(screen.getByText('下一年').getAttribute('aria-disabled')).toBe('true')
    await act(async () => void fireEvent.click(screen.getByText('上一年')))
    expect(cloud.events.at(-1)?.data).toEqual({ regionId: COMMITTEE.regionId, year: 2025 })
  })

  it('is about villages: a community, a town or nothing asks to choose one', () => {
    for (const places of [[], [VILLAGE], [{ regionId: '630102103', name: '韵家口镇' }]]) {
      knownPlaces.set(places)
      const { unmount } = render(<AffairsPage />)
      fireEvent.click(screen.getByRole('button', { name: '选村' }))
      expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/places/index?back=1' })
      unmount()
    }
    expect(cloud.events).toEqual([])
  })
})
