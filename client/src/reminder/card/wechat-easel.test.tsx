import Taro from '@tarojs/taro'
import { render, waitFor } from '@testing-library/react'
import { birthdayCard } from '../../../testing/own-reminder'
import type { Pen } from './draw-card'
import { WeChatEasel } from './wechat-easel'

const toFile = jest.fn(async (_: { canvas: unknown; destWidth: number; fileType: string }) => ({
  tempFilePath: 'wxfile://card.jpg',
}))
const find = jest.fn()

/** Finds a node by its selector, as WeChat does: calling back once the page has been asked. */
function createSelectorQuery() {
  let wanted = ''
  const query = {
    select: (selector: string) => {
      wanted = selector
      return query
    },
    fields: () => query,
    exec: (done: (found: unknown[]) => void) => done([find(wanted)]),
  }
  return query
}

const written: string[] = []
const pen = new Proxy({} as Pen, {
  get: (_, name) => {
    if (name === 'measureText') return (text: string) => ({ width: 20 * text.length })
    return (text: unknown) => void (name === 'fillText' && written.push(String(text)))
  },
  set: () => true,
})

async function drawnOn(node: object | undefined): Promise<string | undefined> {
  Object.assign(Taro, { createSelectorQuery, canvasToTempFilePath: toFile })
  find.mockImplementation((selector) => (selector === '#birthday-card' && node ? { node } : null))
  const onDrawn = jest.fn()
  render(<WeChatEasel card={birthdayCard()} onDrawn={onDrawn} />)
  await waitFor(() => expect(onDrawn).toHaveBeenCalledTimes(1))
  return onDrawn.mock.calls[0][0]
}

describe('drawing in WeChat', () => {
  const canvas = () => ({ width: 300, height: 400, getContext: () => pen })

  it('fills a canvas of the picture’s size and keeps it as a file', async () => {
    const node = canvas()
    expect(await drawnOn(node)).toBe('wxfile://card.jpg')
    expect(node).toMatchObject({ width: 1080, height: 1440 })
    expect(toFile).toHaveBeenCalledWith(
      expect.objectContaining({ canvas: node, destWidth: 1080, fileType: 'jpg' }),
    )
    expect(written).toContain('18')
  })

  it('says so when WeChat is too old, or cannot write the file', async () => {
    expect(await drawnOn(undefined)).toBeUndefined()
    toFile.mockRejectedValueOnce({ errMsg: 'canvasToTempFilePath:fail' })
    expect(await drawnOn(canvas())).toBeUndefined()
  })
})
