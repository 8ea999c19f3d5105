import { emptyCounts } from './figures'
import { findSmells } from './smells'

const THRESHOLDS = { minimumCount: 30, burstCount: 10, activeRate: 0.2 }
const good = (count: number, active = count) => ({ ...emptyCounts(), count, active, levels: { 5: count } })
const find = (...windows: Parameters<typeof findSmells>[0]) => findSmells(windows, THRESHOLDS)

describe('smells', () => {
  it('are windows where nobody was less than satisfied, from a minimum count on', () => {
    const { perfect } = find(
      { window: { windowId: 'few' }, counts: good(29) },
      { window: { windowId: 'perfect' }, counts: good(30) },
      { window: { windowId: 'more' }, counts: { ...good(50), levels: { 5: 40, 4: 10 } } },
      { window: { windowId: 'ordinary' }, counts: { ...good(60), levels: { 5: 59, 3: 1 } } },
    )
    expect(perfect).toEqual([
      { windowId: 'more', count: 50 },
      { windowId: 'perfect', count: 30 },
    ])
  })

  it('are bursts from the threshold on, however few ratings the period has', () => {
    const { bursts } = find(
      { window: { windowId: 'quiet' }, counts: good(60), burst: { count: 9, at: 5 } },
      { window: { windowId: 'later' }, counts: good(10), burst: { count: 10, at: 7 } },
      { window: { windowId: 'earlier' }, counts: good(10), burst: { count: 10, at: 6 } },
      { window: { windowId: 'none' }, counts: good(60) },
    )
    expect(bursts).toEqual([
      { windowId: 'earlier', count: 10, at: 6 },
      { windowId: 'later', count: 10, at: 7 },
    ])
  })

  it('are windows where few raters chose more than a face', () => {
    const { inactive } = find(
      { window: { windowId: 'enough' }, counts: good(100, 20) },
      { window: { windowId: 'little' }, counts: good(100, 19) },
      { window: { windowId: 'least' }, counts: good(100, 0) },
      { window: { windowId: 'few' }, counts: good(29, 0) },
    )
    expect(inactive).toEqual([
      { windowId: 'least', count: 100, activeRate: 0 },
      { windowId: 'little', count: 100, activeRate: 0.19 },
    ])
  })

  it('name the thresholds that they were held against', () => {
    expect(find().thresholds).toEqual(THRESHOLDS)
  })
})
