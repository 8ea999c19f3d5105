import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { largeType } from '../lib/display/large-type'
import { outbox } from '../lib/outbox/outbox'
import { writeStored } from '../lib/storage'
import SettingsPage from './index'

describe('settings', () => {
  beforeEach(() => largeType.set(false))

  it('turn large type on for every page, and keep it', () => {
    const { container } = render(<SettingsPage />)
    expect(container.querySelector('.screen--large')).toBeNull()
    fireEvent.click(screen.getByRole('checkbox', { name: '长者模式' }))
    expect(container.querySelector('.screen--large')).not.toBeNull()
    expect(Taro.getStorageSync('display.large-type')).toBe('true')
  })

  it('clear drafts and the outbox, and nothing else', async () => {
    writeStored('rating.draft.window-3', { level: 1 })
    writeStored('session.device', 'device-1')
    outbox.entries.set([{ id: 'e', kind: 'k', title: 't', payload: {}, createdAt: 0, state: 'waiting' }])
    render(<SettingsPage />)
    fireEvent.click(screen.getByRole('link', { name: /清空这部手机里的内容/ }))
    await waitFor(() => expect(outbox.entries.get()).toEqual([]))
    expect(Taro.getStorageSync('rating.draft.window-3')).toBe('')
    expect(Taro.getStorageSync('session.device')).toBe('"device-1"')
  })
})
