import { randomUUID } from 'node:crypto'
import { rotateCard } from '@qingjian/shared/rating/rating.contracts'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Citizen } from './citizen'

jest.setTimeout(240_000)

interface Rotated {
  data: { cardId: string }
}

describe('codes that lead nowhere', () => {
  let district: RunningDistrict
  let browser: Browser
  let citizen: Citizen

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
    citizen = await Citizen.at(district.url, browser)
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  async function rotate(windowId: string): Promise<string> {
    const event = {
      action: rotateCard.action,
      data: { windowId, reason: '卡片破损' },
      requestId: randomUUID(),
    }
    const { body } = await district.emulator().call<Rotated>(rotateCard.feature, event, 'demo-admin')
    return body.data.cardId
  }

  test.each([
    ['is no code of ours', 'https%3A%2F%2Fexample.com', '没有认出窗口'],
    ['looks like ours and is unknown', '2222222222222222', '这个码不能用了'],
  ])('one that %s says so and leads home', async (_, scene, words) => {
    await citizen.scan(scene)
    await citizen.sees(words)
    await citizen.press('回首页')
    await citizen.sees('事办得好不好，您来评')
  })

  test('one that was replaced says so; the new one opens the same window', async () => {
    const [card] = district.cards
    if (!card) throw new Error('the district has no cards')
    const scene = await rotate(card.windowId)
    await citizen.scan(card.scene)
    await citizen.sees('这张评价码已经停用，请扫窗口上新换的码')
    await citizen.scan(scene)
    await citizen.sees('这次办事，您满意吗？')
  })

  test('a code changed while the form is open does not void the visit', async () => {
    const card = district.cards[1]
    if (!card) throw new Error('the district has too few cards')
    await citizen.scan(card.scene)
    await citizen.chooseLevel('满意')
    await rotate(card.windowId)
    await citizen.press('提交评价')
    await citizen.sees('谢谢您的评价')
  })

  test('staff of the unit may look and not rate', async () => {
    const [card] = district.cards.filter(({ windowId }) => windowId === 'hall-chengdong-03')
    await citizen.page.evaluate("localStorage.setItem('emulator.openid', 'demo-cadre')")
    await citizen.scan(card?.scene ?? '')
    await citizen.sees('不能评自己单位')
  })
})
