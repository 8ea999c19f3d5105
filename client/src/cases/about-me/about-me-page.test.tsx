import { appeal, listAboutMe } from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { caseAboutMe } from '../../../testing/own-case'
import AboutMePage from './index'

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}

async function object(reason: string): Promise<void> {
  render(<AboutMePage />)
  await press('申诉')
  fireEvent.change(await screen.findByLabelText('申诉'), { target: { value: reason } })
  await press('提交申诉')
}

describe('cases about me', () => {
  let cloud: FakeCloud
  let row = caseAboutMe()

  beforeEach(() => {
    row = caseAboutMe()
    cloud = startFakeCloud()
    cloud.answer(listAboutMe, () => succeed({ cases: [row] }))
  })

  it('say what was rated and found', async () => {
    render(<AboutMePage />)
    expect(await screen.findByText('排队等得太久')).toBeTruthy()
    expect(screen.getByText('属实')).toBeTruthy()
    expect(screen.getByText('当天窗口只开一个')).toBeTruthy()
  })

  it('can be objected to with a reason', async () => {
    cloud.answer(appeal, () => {
      const by = { id: 'person-1', name: '林晓' }
      row = caseAboutMe({
        appealUntil: undefined,
        appeal: { state: 'open', reason: '那天我休假', by, at: 0 },
      })
      return succeed({ version: 5, state: 'rectifying' })
    })
    await object('那天我休假')
    expect(await screen.findByText('申诉等待处理')).toBeTruthy()
    expect(cloud.events.find(({ action }) => action === 'appeal')?.data).toEqual({
      caseId: 'rating-1',
      version: 4,
      reason: '那天我休假',
    })
    expect(screen.queryByRole('button', { name: '申诉' })).toBeNull()
  })

  it('say why an appeal was not taken, and keep its words', async () => {
    cloud.answer(appeal, () => fail('CONFLICT', '申诉的期限已经过了'))
    await object('那天我休假')
    expect((await screen.findByRole('alert')).textContent).toBe('申诉的期限已经过了')
    expect(screen.getByDisplayValue('那天我休假')).toBeTruthy()
  })

  it('need a reason', async () => {
    await object('')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('请填写'))
    expect(cloud.events.map(({ action }) => action)).toEqual(['list-about-me'])
  })

  it('cannot be objected to when it is too late', async () => {
    row = caseAboutMe({ appealUntil: undefined })
    render(<AboutMePage />)
    await screen.findByText('属实')
    expect(screen.queryByRole('button', { name: '申诉' })).toBeNull()
  })
})
