import { listFunds, listPlaces, searchLines } from '@qingjian/shared/openness/public.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleLine } from '../../../testing/sample-openness'
import { showAs } from '../../../testing/show-as'
import { watchText } from '../watch.text'
import SearchPage from './search-page'

const text = watchText.search

function open() {
  const cloud = fakeCloud()
  cloud.answers(listPlaces, { district: { regionId: '630102', name: '城东区' }, towns: [] })
  cloud.answers(listFunds, { funds: [] })
  cloud.answers(searchLines, { lines: [sampleLine()] })
  showAs(['inspector'], <SearchPage />, '/openness/search?name=马')
  return cloud
}

const type = (label: string, words: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value: words } })
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })
}

describe('looking for a line', () => {
  it('asks with what stands in the address and what is typed, amounts in 分', async () => {
    const cloud = open()
    await screen.findByText('马*梅')
    type(text.amount, '475')
    await waitFor(() =>
      expect(cloud.callsOf(searchLines).at(-1)?.data).toEqual({ name: '马', amount: 47_500 }),
    )
  })

  it('says what is wrong with an amount and does not look for it', async () => {
    const cloud = open()
    await screen.findByText('马*梅')
    type(text.amount, '四百')
    await screen.findByText(/^金额不是数字/)
    expect(cloud.callsOf(searchLines)).toHaveLength(1)
  })
})
