import { listAffairItems, listDues, reportOccasion } from '@qingjian/shared/openness/affairs/affair.contracts'
import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleDue, sampleItem } from '../../../testing/sample-dues'
import { show } from '../../../testing/show'
import { type Me, MeContext } from '../../lib/session/use-me'
import { affairText } from '../affair.text'
import AffairsPage from './affairs-page'

const text = affairText.calendar
const ADDRESS = '/openness/affairs?month=2026-10'

const me = (role: 'village-clerk' | 'village-supervisor' | 'leader'): Me => ({
  person: { id: 'p', name: '李青', position: '报账员', unitId: 'u', unitName: '中庄村委会' },
  roles: [role],
  grants: [
    {
      ...{ id: 'g', role, state: 'granted', from: 0, units: [] },
      regions: [{ id: '630102100201', name: '中庄村' }],
    } as unknown as Me['grants'][number],
  ],
})

function open(role: 'village-clerk' | 'village-supervisor' | 'leader') {
  const cloud = fakeCloud()
  cloud.answers(listDues, {
    ...{ today: '2026-11-28', isCut: false },
    dues: [
      sampleDue({ period: '2026-08', periodName: '2026年8月', dueOn: '2026-09-15', days: 74 }),
      sampleDue(),
      sampleDue({
        ...{ itemId: 'sale', itemName: '集体财产处置', clock: 'at-once', periodName: '旧学校处置' },
        ...{ period: `o${'1'.repeat(24)}`, dueOn: '2026-10-20', days: 39 },
      }),
      sampleDue({
        ...{ itemId: 'land', itemName: '土地流转', state: 'late', days: 3, publishedOn: '2026-10-18' },
        publicationId: 'publication-1',
      }),
    ],
  })
  cloud.answers(listAffairItems, {
    items: [sampleItem({ id: 'sale', name: '集体财产处置', clock: 'at-once' })],
  })
  cloud.answers(listPlaces, {
    district: { regionId: '630102', name: '城东区' },
    towns: [
      {
        ...{ regionId: '630102100', name: '乐家湾镇' },
        villages: [{ regionId: '630102100201', name: '中庄村' }],
      },
    ],
  })
  show(
    <MeContext.Provider value={me(role)}>
      <AffairsPage />
    </MeContext.Provider>,
    ADDRESS,
  )
  return cloud
}

describe('the calendar of 三务公开', () => {
  it('has what is overdue on top, and leads whoever writes to the form with everything filled in', async () => {
    open('village-clerk')
    const overdue = await screen.findByRole('region', { name: text.overdue(3) })
    expect(within(overdue).getByText('逾期74天，没有公开').className).toContain('watch-warning')
    const [first] = within(overdue).getAllByText(text.publish)
    expect(first?.getAttribute('href')).toBe(
      '/openness/publications/new?kind=affair&itemId=accounts&period=2026-08&regionId=630102100201',
    )
  })

  it('says of what is public when it came, and leads to it', async () => {
    open('leader')
    const month = await screen.findByRole('region', { name: text.ofMonth('2026年10月') })
    expect(within(month).getByText('10月18日公开，迟了3天')).toBeTruthy()
    expect(within(month).getByText(text.look).getAttribute('href')).toBe(
      '/openness/publications/publication-1',
    )
    expect(screen.queryByText(text.publish)).toBeNull()
    expect(screen.queryByText(text.report)).toBeNull()
  })

  it('shows one day alone when it is chosen', async () => {
    open('leader')
    const day = await screen.findByRole('button', { name: text.dayLabel('2026-10-20', 1) })
    fireEvent.click(day)
    const rows = await screen.findByRole('region', { name: text.ofDay('2026-10-20') })
    expect(within(rows).getAllByText('旧学校处置')).toHaveLength(1)
    expect(within(rows).queryByText('土地流转')).toBeNull()
    expect(screen.getByTestId('address').textContent).toContain('day=2026-10-20')
  })

  it('lets those who watch take back what was noted by mistake, and note what happened', async () => {
    const cloud = open('village-supervisor')
    const overdue = await screen.findByRole('region', { name: text.overdue(3) })
    expect(within(overdue).getAllByText(text.cancel)).toHaveLength(1)
    cloud.answers(reportOccasion, { period: 'o1', dueOn: '2026-12-03' })
    fireEvent.click(screen.getByText(text.report))
    fireEvent.change(await screen.findByLabelText(affairText.occasion.what), {
      target: { value: '村东旧学校处置' },
    })
    fireEvent.mouseDown(screen.getByLabelText(affairText.occasion.item))
    fireEvent.click(await screen.findByTitle('集体财产处置'))
    fireEvent.click(screen.getByText(affairText.occasion.save))
    await waitFor(() =>
      expect(cloud.callsOf(reportOccasion)[0]?.data).toMatchObject({
        ...{ regionId: '630102100201', itemId: 'sale', title: '村东旧学校处置' },
      }),
    )
  })
})
