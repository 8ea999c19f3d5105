import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { VILLAGE } from '../../../testing/open-books'
import { knownPlaces } from '../../lib/session/known-places'
import StartPage from './index'

const inVillage = `?regionId=${VILLAGE.regionId}`

describe('the first page of 小微权力', () => {
  beforeEach(() => knownPlaces.set([VILLAGE]))

  it.each([
    [/政策发布/, `/openness/policies/index${inVillage}`],
    [/重点项目/, `/openness/projects/index${inVillage}`],
    [/资金查询/, `/openness/village/index${inVillage}`],
    [/三务公开/, `/openness/affairs/index${inVillage}`],
    [/权责清单/, '/openness/powers/index'],
    [/我的补贴/, '/openness/own/index'],
    [/我的疑问/, '/openness/objections/index'],
  ])('leads on to %s for the village that was looked at last, without asking the cloud', (link, url) => {
    const cloud = startFakeCloud()
    render(<StartPage />)
    fireEvent.click(screen.getByRole('link', { name: link }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
    expect(cloud.events).toEqual([])
  })

  it('says which village it is about, and lets another be chosen', () => {
    render(<StartPage />)
    fireEvent.click(screen.getByRole('button', { name: '中庄村，换一个村（社区）' }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/places/index?back=1' })
  })

  it('asks for a village where none is known', () => {
    knownPlaces.set([])
    render(<StartPage />)
    expect(screen.getByText('还没有选村（社区）')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /资金查询/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/places/index' })
  })

  it('looks for what is typed, and says so when nothing is', () => {
    render(<StartPage />)
    fireEvent.click(screen.getByRole('button', { name: '找' }))
    expect(screen.getByRole('alert').textContent).toBe('请先输要找的内容')
    fireEvent.change(screen.getByLabelText('想查什么'), { target: { value: ' 低保 ' } })
    fireEvent.click(screen.getByRole('button', { name: '找' }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: `/openness/find/index?text=${encodeURIComponent('低保')}`,
    })
  })
})
