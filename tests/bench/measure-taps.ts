import { cloudAt } from '../weapp/phone'
import { waitUntil } from '../weapp/wait-until'
import { WeappHost } from '../weapp/weapp-host'
import { cardOfWindow } from './bench-district'
import { startBenchHouse } from './bench-house'
import { built } from './built'
import { atMost, type Figure } from './figure'

/** What a dissatisfied person touches, one after the other: it opens the reasons and ticks one. */
const TAPS = ['满意', '基本满意', '不满意', '排队等得太久']
const SETTLED_MS = 300

/** What one tap on the rating page sends from the logic to the view, in the built mini-program. */
export async function measureTaps(): Promise<Figure[]> {
  const house = await startBenchHouse({ ratings: 1_000, ofBusyRater: 0 })
  const host = new WeappHost(built('weapp'), cloudAt(house.emulator.url, 'bench-phone'))
  try {
    host.launch(`rating/rate/index?scene=${cardOfWindow(0)}`)
    await waitUntil('the form', () => host.text().includes('满意'))
    const bytes: number[] = []
    for (const tap of TAPS) {
      const before = host.sent.length
      host.press(tap)
      await waitUntil('the answer to the tap', () => host.sent.length > before)
      // What follows from the tap, such as storing the draft, may send once more.
      await new Promise((next) => setTimeout(next, SETTLED_MS))
      bytes.push(host.sent.slice(before).reduce((sum, sent) => sum + sent.bytes, 0))
    }
    return [
      atMost(1024, {
        figure: 'Rating page: setData for one tap, the largest',
        value: Math.max(...bytes),
        unit: 'bytes',
        detail: TAPS.map((tap, at) => `${tap} ${bytes[at]}`).join(', '),
      }),
    ]
  } finally {
    host.close()
    await house.stop()
  }
}
