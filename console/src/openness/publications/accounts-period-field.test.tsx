import { listAffairItems } from '@qingjian/shared/openness/affairs/affair.contracts'
import { createPublication, listWritable } from '@qingjian/shared/openness/publication.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleItem } from '../../../testing/sample-dues'
import { showAs } from '../../../testing/show-as'
import { publicationText as text } from '../publication.text'
import { NewLines } from './new-lines'

const VILLAGE = '630102100202'

function open(regionId: string, period?: string) {
  const cloud = fakeCloud()
  const places = [
    { regionId: VILLAGE, name: '下庄村', level: 'village' as const },
    { regionId: '630102', name: '城东区', level: 'district' as const },
  ]
  cloud.answers(listWritable, { places, below: [], funds: [] })
  cloud.answers(listAffairItems, { items: [sampleItem({ from: '2025-01-01' })] })
  cloud.answers(createPublication, { id: 'p1', version: 1, state: 'draft' })
  showAs(['village-clerk'], <NewLines regionId={regionId} period={period} />, '/openness/publications/new')
  return cloud
}

describe('which accounts these are', () => {
  it('is asked by the clock of the village, and sent as the item that they are', async () => {
    const cloud = open(VILLAGE, '2025-04')
    fireEvent.mouseDown(await screen.findByLabelText(text.periodLabel))
    const offered = (await screen.findAllByRole('option')).length
    expect(offered).toBeGreaterThan(0)
    // From April 2025 on this village goes by quarters, before that by months.
    expect(await screen.findByTitle('2025年1月')).toBeTruthy()
    fireEvent.click(await screen.findByTitle('2025年第四季度'))
    fireEvent.change(screen.getByLabelText(text.titleLabel), { target: { value: '第四季度财务收支' } })
    fireEvent.click(screen.getByText(text.createNow))
    await waitFor(() =>
      expect(cloud.callsOf(createPublication)[0]?.data).toMatchObject({
        fields: { regionId: VILLAGE, year: 2025, fulfils: { itemId: 'accounts', period: '2025Q4' } },
      }),
    )
  })

  it('is not asked of a district, which owes none', async () => {
    const cloud = open('630102')
    expect(await screen.findByLabelText(text.titleLabel)).toBeTruthy()
    expect(screen.queryByLabelText(text.periodLabel)).toBeNull()
    expect(cloud.callsOf(listAffairItems)).toEqual([])
  })
})
