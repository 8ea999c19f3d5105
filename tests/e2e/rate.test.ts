import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Citizen } from './citizen'

jest.setTimeout(240_000)

describe('a citizen rates a window', () => {
  let district: RunningDistrict
  let browser: Browser
  let citizen: Citizen
  const card = () => district.cards[0] ?? { scene: '', windowId: '' }

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
    citizen = await Citizen.at(district.url, browser)
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  test('from the code to the thank-you in two taps, and the board counts one more', async () => {
    const before = await citizen.countOnBoard()
    const ofWindow = await citizen.countOnBoard(card().windowId)
    await citizen.scan(card().scene)
    await citizen.chooseLevel('满意')
    await citizen.press('提交评价')
    await citizen.sees('谢谢您的评价')
    expect(await citizen.countOnBoard()).toBe(before + 1)
    expect(await citizen.countOnBoard(card().windowId)).toBe(ofWindow + 1)
  })

  test('a 差评 says what went wrong and is found under 我的评价', async () => {
    const unhappy = await Citizen.at(district.url, browser)
    await unhappy.scan(card().scene)
    await unhappy.chooseLevel('不满意')
    await unhappy.choose(unhappy.page.getByRole('checkbox', { name: '排队等得太久' }))
    await unhappy.writeComment('等了两个钟头')
    await unhappy.press('提交评价')
    await unhappy.sees('谢谢您的评价')
    const [rating] = await unhappy.ownRatings()
    expect(rating).toContain('不满意')
    expect(rating).toContain('排队等得太久')
    expect(rating).toContain('等了两个钟头')
    await unhappy.leave()
  })

  test('one service counts once: coming again leads to a 追评', async () => {
    const before = await citizen.countOnBoard(card().windowId)
    await citizen.scan(card().scene)
    await citizen.sees('这次办事您已经评过了')
    await citizen.writeComment('后来材料也退给我了')
    await citizen.press('提交追评')
    await citizen.sees('追评已收到')
    expect((await citizen.ownRatings()).join('\n')).toContain('后来材料也退给我了')
    expect(await citizen.countOnBoard(card().windowId)).toBe(before)
  })

  test('everything is still there after the machine loses power', async () => {
    const before = await citizen.countOnBoard()
    const ratings = await citizen.ownRatings()
    await district.kill()
    await district.startAgain()
    expect(await citizen.countOnBoard()).toBe(before)
    expect(await citizen.ownRatings()).toEqual(ratings)
  })
})
