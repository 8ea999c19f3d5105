import { succeed } from '@qingjian/shared/kernel/result'
import { openMine } from '@qingjian/shared/reminder/reminder.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { openedBirthday, openedReminder } from '../../../testing/own-reminder'
import { openWith } from '../../../testing/taro'
import CardPage from './index'

const PICTURE = 'data:image/jpeg;base64,AAAA'

/** A canvas that notes what is written; jsdom has none of its own. */
function giveCanvas(): string[] {
  const written: string[] = []
  const pen = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'measureText') return (text: string) => ({ width: 20 * text.length })
        if (name === 'fillText') return (text: string) => written.push(text)
        return () => undefined
      },
      set: () => true,
    },
  )
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as CanvasRenderingContext2D)
  jest.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue(PICTURE)
  return written
}

describe('the card of a political birthday', () => {
  beforeEach(() => openWith({ id: 'reminder-2' }))
  afterEach(() => jest.restoreAllMocks())

  it('is a picture with its words for a screen reader, and can be saved', async () => {
    const written = giveCanvas()
    startFakeCloud().answer(openMine, () => succeed(openedBirthday()))
    render(<CardPage />)
    const picture = await screen.findByRole('img', {
      name: /林晓同志，您2008年7月1日加入中国共产党，到今年满18周年/,
    })
    expect(picture.getAttribute('src')).toBe(PICTURE)
    expect(written).toContain('18')
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
      this: HTMLAnchorElement,
    ) {
      expect([this.download, this.href]).toEqual(['政治生日18周年.jpg', PICTURE])
    })
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '保存图片' })))
    expect(clicked).toHaveBeenCalledTimes(1)
    expect(Taro.showToast).toHaveBeenCalled()
  })

  it('says its words where a phone cannot draw', async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    startFakeCloud().answer(openMine, () => succeed(openedBirthday()))
    render(<CardPage />)
    expect(await screen.findByText('这部手机画不出贺卡')).toBeTruthy()
    expect(screen.getByText(/为共产主义奋斗终身/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '保存图片' })).toBeNull()
  })

  it('is not there for another reminder', async () => {
    startFakeCloud().answer(openMine, () => succeed(openedReminder()))
    render(<CardPage />)
    expect(await screen.findByText('这条提醒没有贺卡')).toBeTruthy()
  })
})
