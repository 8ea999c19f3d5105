import { succeed } from '@qingjian/shared/kernel/result'
import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { VILLAGE } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import { knownPlaces, rememberPlace } from '../../lib/session/known-places'
import PlacesPage from './index'

const many = Array.from({ length: 20 }, (_, at) => ({
  regionId: `6301020010${String(at + 10)}`,
  name: `第${at + 1}社区`,
}))

describe('choosing a village', () => {
  beforeEach(() => {
    knownPlaces.set([])
    startFakeCloud().answer(listPlaces, () =>
      succeed({
        district: { regionId: '630102', name: '城东区' },
        towns: [
          { regionId: '630102001', name: '东关大街街道', villages: many },
          {
            regionId: '630102103',
            name: '韵家口镇',
            villages: [VILLAGE, { regionId: '630102103002', name: '朱家庄村' }],
          },
        ],
      }),
    )
  })

  it('goes by the town, which opens when it is pressed', async () => {
    render(<PlacesPage />)
    fireEvent.click(await screen.findByRole('button', { name: '打开韵家口镇' }))
    expect(screen.queryByText('第1社区')).toBeNull()
    fireEvent.click(screen.getByRole('link', { name: '朱家庄村' }))
    expect(Taro.redirectTo).toHaveBeenCalledWith({
      url: '/openness/village/index?regionId=630102103002',
    })
    expect(knownPlaces.get()).toEqual([{ regionId: '630102103002', name: '朱家庄村' }])
  })

  it('goes by a part of the name, of the village or of its town', async () => {
    render(<PlacesPage />)
    const field = await screen.findByLabelText('村名或镇名')
    fireEvent.change(field, { target: { value: '中 庄' } })
    expect(screen.getByRole('link', { name: '中庄村' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: '朱家庄村' })).toBeNull()
    fireEvent.change(field, { target: { value: '韵家口' } })
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      '韵家口镇本级的账',
      '中庄村',
      '朱家庄村',
    ])
    fireEvent.change(field, { target: { value: '没有这个村' } })
    expect(screen.getByText('没有叫这个名字的村（社区）')).toBeTruthy()
  })

  it('comes back to the page that asked, which finds the place in the phone', async () => {
    openWith({ back: '1' })
    jest.mocked(Taro.getCurrentPages).mockReturnValueOnce([{}, {}])
    render(<PlacesPage />)
    fireEvent.click(await screen.findByRole('link', { name: '城东区（全部）' }))
    expect(Taro.navigateBack).toHaveBeenCalled()
    expect(Taro.redirectTo).not.toHaveBeenCalled()
    expect(knownPlaces.get()).toEqual([{ regionId: '630102', name: '城东区' }])
  })

  it('has those that were looked at on top, the last first, each once', async () => {
    rememberPlace(VILLAGE)
    rememberPlace({ regionId: '630102103002', name: '朱家庄村' })
    rememberPlace(VILLAGE)
    render(<PlacesPage />)
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['中庄村', '朱家庄村'])
    await screen.findByLabelText('村名或镇名')
  })
})
