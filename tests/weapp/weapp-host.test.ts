import { join } from 'node:path'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { cloudAt } from './phone'
import { waitUntil } from './wait-until'
import { WeappHost } from './weapp-host'

const BUILT = join(__dirname, '..', '..', 'dist', 'weapp')

/** WeChat passes each setData between two threads; on an old phone a kilobyte is what goes unnoticed. */
const MOST_BYTES_OF_A_TAP = 1024

jest.setTimeout(60_000)

describe('the built mini-program', () => {
  let district: RunningDistrict
  let weapp: WeappHost
  let people = 0

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
  })

  beforeEach(async () => {
    people += 1
    weapp = new WeappHost(BUILT, cloudAt(district.url, `weapp-host-${people}`))
    weapp.launch(`rating/rate/index?scene=${district.cards[0]?.scene}`)
    await weapp.sees('这次办事，您满意吗？')
  })

  afterEach(() => weapp.close())
  afterAll(() => district?.stop())

  /** Taps and counts what crosses to the view. */
  async function bytesOf(tap: string): Promise<number> {
    const before = weapp.sent.length
    weapp.press(tap)
    await waitUntil(`an answer to ${tap}`, () => weapp.sent.length > before)
    return weapp.sent.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)
  }

  test('goes from the code over the rating to the thank-you', async () => {
    await bytesOf('基本满意')
    weapp.press('提交评价')
    await weapp.sees('谢谢您的评价')
    expect(weapp.route()).toBe('rating/thanks/index')
  })

  test.each([
    ['the first choice', ['满意']],
    ['a 差评, which asks for reasons', ['不满意']],
    ['a change of mind', ['满意', '不满意']],
    ['a reason', ['不满意', '排队等得太久']],
  ])('%s sends at most a kilobyte to the view', async (_, taps) => {
    const bytes = []
    for (const tap of taps) bytes.push(await bytesOf(tap))
    expect(bytes.at(-1)).toBeLessThanOrEqual(MOST_BYTES_OF_A_TAP)
  })
})
