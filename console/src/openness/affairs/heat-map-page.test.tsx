import { listDues, readHeatMap } from '@qingjian/shared/openness/affairs/affair.contracts'
import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleDue, sampleHeat } from '../../../testing/sample-dues'
import { showAs } from '../../../testing/show-as'
import { affairText } from '../affair.text'
import HeatMapPage from './heat-map-page'
import { heatTiles, heatTowns, toneOf } from './heat-rows'

const text = affairText.heat
const GOOD = sampleHeat({ 4: { due: 2, out: 2 }, 12: { due: 1 } })
const BAD = sampleHeat(
  { 4: { due: 2, out: 1, late: 1, days: 9 }, 10: { due: 3, out: 1, overdue: 2, days: 44 } },
  { regionId: '630102100202', name: '下庄村' },
)
const NEW = sampleHeat({}, { regionId: '630102101201', name: '朱家庄村', townName: '韵家口镇', isDue: false })

describe('the heat map', () => {
  it('groups villages by town and says how many of a town are overdue', () => {
    expect(
      heatTowns([NEW, BAD, GOOD]).map(({ name, overdue, villages }) => [name, overdue, villages.length]),
    ).toEqual([
      ['乐家湾镇', 1, 2],
      ['韵家口镇', 0, 1],
    ])
    expect(heatTiles([NEW, BAD, GOOD]).map(({ beside, value }) => [value, beside])).toEqual([
      ['2', '共3个村（社区）'],
      ['1', '2项没有公开'],
      ['1', '1项迟公开'],
    ])
  })

  it('puts what never published here behind everything else', () => {
    const before = sampleHeat({}, { ...NEW, regionId: '630102001001', townName: '东关大街街道' })
    expect(heatTowns([before, GOOD]).map(({ name }) => name)).toEqual(['乐家湾镇', '东关大街街道'])
  })

  it('shows the worst of a month: overdue before late, late before in time', () => {
    expect(
      [BAD.months[9], BAD.months[3], GOOD.months[3], GOOD.months[11]].map((month) => month && toneOf(month)),
    ).toEqual(['overdue', 'late', 'out', 'coming'])
  })

  it('says in words what the colours say, and leads from a cell to what was due', async () => {
    const cloud = fakeCloud()
    cloud.answers(readHeatMap, { today: '2026-11-28', villages: [GOOD, BAD, NEW] })
    cloud.answers(listPlaces, { district: { regionId: '630102', name: '城东区' }, towns: [] })
    cloud.answers(listDues, {
      ...{ today: '2026-11-28', isCut: false },
      dues: [
        sampleDue({ itemName: '土地流转', regionId: '630102100202' }),
        sampleDue({ itemName: '以前的', regionId: '630102100202', dueOn: '2026-09-15' }),
      ],
    })
    showAs(['inspector'], <HeatMapPage />, '/openness/heat-map?year=2026')
    const cell = await screen.findByRole('button', {
      name: '下庄村10月：要公开3项，按时公开1项，逾期没有公开2项，最多迟44天',
    })
    expect(cell.textContent).toBe('1/3逾期2')
    expect(screen.getByText(text.notDue)).toBeTruthy()
    fireEvent.click(cell)
    const drawer = await screen.findByRole('region', { name: '下庄村2026年10月要公开的' })
    expect(within(drawer).getByText('土地流转')).toBeTruthy()
    expect(within(drawer).queryByText('以前的')).toBeNull()
    expect(cloud.callsOf(listDues)[0]?.data).toEqual({ month: '2026-10', regionId: '630102100202' })
  })

  it('shows only villages that are or were late when asked to', async () => {
    const cloud = fakeCloud()
    cloud.answers(readHeatMap, { today: '2026-11-28', villages: [GOOD, BAD, NEW] })
    cloud.answers(listPlaces, { district: { regionId: '630102', name: '城东区' }, towns: [] })
    showAs(['leader'], <HeatMapPage />, '/openness/heat-map?year=2026')
    await screen.findByText('中庄村')
    fireEvent.click(screen.getByLabelText(text.onlyProblems))
    await waitFor(() => expect(screen.queryByText('中庄村')).toBeNull())
    expect(screen.getByText('下庄村')).toBeTruthy()
  })
})
