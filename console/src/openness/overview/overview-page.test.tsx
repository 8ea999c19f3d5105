import { readOverview } from '@qingjian/shared/openness/publication.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleVillage } from '../../../testing/sample-openness'
import { showAs } from '../../../testing/show-as'
import { watchText } from '../watch.text'
import OverviewPage from './overview-page'

const text = watchText.overview

function cloudWithVillages() {
  const cloud = fakeCloud()
  cloud.answers(readOverview, {
    villages: [
      sampleVillage(),
      sampleVillage({
        regionId: '630102100202',
        name: '下庄村',
        overdue: 4,
        cameLate: 1,
        late: [
          { itemName: '财务收支', periodName: '2026年第三季度', days: 44, isOut: false },
          { itemName: '财务收支', periodName: '2026年第一季度', days: 3, isOut: true },
        ],
        imbalances: [{ fundId: 'fund-1', fundName: '耕地地力保护补贴', difference: -20_000 }],
        openObjections: 2,
        lateObjections: 1,
      }),
    ],
  })
  return cloud
}

describe('the villages at a glance', () => {
  it('says in words what is late, what does not balance and what nobody answered', async () => {
    cloudWithVillages()
    showAs(['inspector'], <OverviewPage />, '/openness/overview?year=2026')
    const row = (await screen.findByText('下庄村')).closest('tr') as HTMLElement
    for (const words of [
      '逾期未公开4项：财务收支（2026年第三季度）44天等',
      '迟公开，已补上1项：财务收支（2026年第一季度）3天',
      text.lateOnes(1),
    ]) {
      expect(within(row).getByText(words).className).toContain('watch-warning')
    }
    const fund = within(row).getByText('耕地地力保护补贴：少200元')
    expect(fund.getAttribute('href')).toBe('/openness/funds/fund-1?holder=630102100202')
    const page = within(row).getByText(text.publicPage)
    expect(page.getAttribute('href')).toContain('/#/openness/village/index?regionId=630102100202&year=2026')
  })

  it('does not praise a village that has published nothing yet', async () => {
    const cloud = fakeCloud()
    cloud.answers(readOverview, { villages: [sampleVillage({ name: '上庄村', publications: 0 })] })
    showAs(['inspector'], <OverviewPage />, '/openness/overview?year=2026')
    const row = (await screen.findByText('上庄村')).closest('tr') as HTMLElement
    expect(within(row).getByText(text.nothingYet)).toBeTruthy()
    expect(within(row).queryByText(text.inTime)).toBeNull()
  })

  it('shows only villages with a problem when asked to, and asks for the year of the address', async () => {
    const cloud = cloudWithVillages()
    showAs(['leader'], <OverviewPage />, '/openness/overview?year=2025')
    await screen.findByText('中庄村')
    expect(cloud.callsOf(readOverview)[0]?.data).toEqual({ year: 2025 })
    fireEvent.click(screen.getByLabelText(text.onlyProblems))
    await waitFor(() => expect(screen.queryByText('中庄村')).toBeNull())
    expect(screen.getByText('下庄村')).toBeTruthy()
    expect(screen.getByTestId('address').textContent).toContain('problems=yes')
  })
})
