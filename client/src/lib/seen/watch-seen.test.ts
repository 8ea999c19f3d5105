import Taro from '@tarojs/taro'
import { watchInBrowser } from './watch-in-browser'
import { watchInWeChat } from './watch-in-wechat'

describe('what comes on the screen of a browser', () => {
  const disconnect = jest.fn()
  let report: (entries: { isIntersecting: boolean }[]) => void
  class FakeObserver {
    constructor(callback: typeof report) {
      report = callback
    }
    observe = jest.fn()
    disconnect = disconnect
  }

  beforeEach(() => {
    document.body.innerHTML = '<div id="photos"></div>'
    Object.assign(globalThis, { IntersectionObserver: FakeObserver })
    disconnect.mockClear()
  })
  afterEach(() => Reflect.deleteProperty(globalThis, 'IntersectionObserver'))

  it('is told once it is there, and then watched no longer', () => {
    const onSeen = jest.fn()
    watchInBrowser('photos', onSeen)
    report([{ isIntersecting: false }])
    expect(onSeen).not.toHaveBeenCalled()
    report([{ isIntersecting: true }])
    expect(onSeen).toHaveBeenCalledTimes(1)
    expect(disconnect).toHaveBeenCalled()
  })

  it('is taken as seen where the browser cannot say', () => {
    Reflect.deleteProperty(globalThis, 'IntersectionObserver')
    const onSeen = jest.fn()
    watchInBrowser('photos', onSeen)
    expect(onSeen).toHaveBeenCalledTimes(1)
  })
})

describe('what comes on the screen in WeChat', () => {
  const disconnect = jest.fn()
  let report: (answer: { intersectionRatio: number }) => void

  beforeEach(() => {
    jest.useFakeTimers()
    disconnect.mockClear()
    const observer = {
      relativeToViewport: () => observer,
      observe: (_selector: string, callback: typeof report) => {
        report = callback
      },
      disconnect,
    }
    Object.assign(Taro, {
      getCurrentInstance: () => ({ page: {} }),
      createIntersectionObserver: () => observer,
    })
  })
  afterEach(() => jest.useRealTimers())

  it('is told once it is there, however long that takes', () => {
    const onSeen = jest.fn()
    watchInWeChat('photos', onSeen)
    report({ intersectionRatio: 0 })
    jest.advanceTimersByTime(60_000)
    expect(onSeen).not.toHaveBeenCalled()
    report({ intersectionRatio: 0.1 })
    expect(onSeen).toHaveBeenCalledTimes(1)
    expect(disconnect).toHaveBeenCalled()
  })

  it('is taken as seen where the phone says nothing', () => {
    Object.assign(Taro, { createIntersectionObserver: undefined })
    const onSeen = jest.fn()
    watchInWeChat('photos', onSeen)
    jest.advanceTimersByTime(2000)
    expect(onSeen).toHaveBeenCalledTimes(1)
  })

  it('is told nobody who has left the page', () => {
    const onSeen = jest.fn()
    watchInWeChat('photos', onSeen)()
    jest.advanceTimersByTime(2000)
    expect(onSeen).not.toHaveBeenCalled()
    expect(disconnect).toHaveBeenCalled()
  })
})
