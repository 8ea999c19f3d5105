import { succeed } from '@qingjian/shared/kernel/result'
import { listMyObjections, settleObjection } from '@qingjian/shared/openness/objection.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openObjection } from '../../../testing/open-books'
import { outbox } from '../../lib/outbox/outbox'
import { registerOpennessSenders } from '../send/register-openness-senders'
import ObjectionsPage from './index'
import type { OwnObjection } from './own-objection'

const answered = openObjection({
  state: 'answered',
  answers: [{ level: 'village', text: '面积按2025年确权登记。', at: Date.UTC(2026, 10, 27) }],
})

describe('my questions', () => {
  let cloud: FakeCloud
  let objections: OwnObjection[]

  beforeEach(() => {
    outbox.entries.set([])
    registerOpennessSenders()
    objections = [openObjection({ id: 'objection-2', concern: 'list' }), answered]
    cloud = startFakeCloud()
    cloud.answer(listMyObjections, () => succeed({ objections }))
    cloud.answer(settleObjection, () => succeed({ objection: answered }))
  })

  it('say where they stand and what was answered, each leading to its line', async () => {
    render(<ObjectionsPage />)
    expect(await screen.findByText('3人问 · 等村委会答复，12月1日前应答复')).toBeTruthy()
    expect(screen.getByText('村委会答复：面积按2025年确权登记。')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /名单有问题/ }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/openness/line/index?id=line-1' })
  })

  it.each([
    ['announcement' as const, '/openness/announcement/index?id=subject-1'],
    ['run' as const, '/openness/run/index?id=subject-1'],
  ])('about an %s lead to its own page', async (subject, url) => {
    objections = [openObjection({ subject, subjectId: 'subject-1', concern: 'not-so' })]
    render(<ObjectionsPage />)
    fireEvent.click(await screen.findByRole('link', { name: /和实际不一样/ }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url })
  })

  it('are settled here as well, once', async () => {
    render(<ObjectionsPage />)
    const button = await screen.findByRole('button', { name: '明白了' })
    await act(async () => void fireEvent.click(button))
    expect(await screen.findByText('您说过明白了。')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '明白了' })).toBeNull()
  })

  it('do not ask again who has said that it is clear', async () => {
    objections = [{ ...answered, saidClear: true }]
    render(<ObjectionsPage />)
    expect(await screen.findByText('您说过明白了。')).toBeTruthy()
    expect(screen.queryByText('答复您看明白了吗')).toBeNull()
  })

  it('wait on this phone while there is no signal', async () => {
    jest.useFakeTimers()
    try {
      render(<ObjectionsPage />)
      await act(() => jest.advanceTimersByTimeAsync(100))
      cloud.online = false
      fireEvent.click(screen.getByRole('button', { name: '还是不清楚' }))
      await act(() => jest.advanceTimersByTimeAsync(4_000))
      expect(screen.getByText('还是不清楚：马*梅 耕地地力保护补贴')).toBeTruthy()
      expect(screen.getByText('待发送')).toBeTruthy()
      expect(screen.queryByText('答复您看明白了吗')).toBeNull()
      cloud.online = true
      objections = [{ ...answered, state: 'asked', level: 'town' }]
      await act(async () => {
        await outbox.flush()
        await jest.advanceTimersByTimeAsync(100)
      })
      expect(screen.queryByText('待发送')).toBeNull()
      expect(screen.getByText(/等镇（街道）答复/)).toBeTruthy()
    } finally {
      jest.useRealTimers()
    }
  })

  it('begin in the accounts of the village', async () => {
    objections = []
    render(<ObjectionsPage />)
    fireEvent.click(await screen.findByRole('button', { name: '去看村里的账' }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/openness/village/index?' })
  })
})
