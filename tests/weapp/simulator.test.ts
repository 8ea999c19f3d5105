/** @jest-environment ./weapp-environment.ts */
import { join } from 'node:path'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { cloudAt } from './phone'
import { missingTemplates } from './simulator/missing-templates'
import { Simulator } from './simulator/simulator'
import { waitUntil } from './wait-until'

const BUILT = join(__dirname, '..', '..', 'dist', 'weapp')

jest.setTimeout(90_000)

describe("the built mini-program on WeChat's own templates", () => {
  let district: RunningDistrict

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
  })

  afterAll(() => district?.stop())

  let weapp: Simulator

  beforeAll(() => {
    weapp = new Simulator(BUILT, cloudAt(district.url, 'weapp-simulator'))
  })

  afterEach(() => expect(missingTemplates()).toEqual([]))

  test('opens from a code, takes a rating and says thank you', async () => {
    weapp.open(`rating/rate/index?scene=${district.cards[0]?.scene}`)
    await weapp.sees('这次办事，您满意吗？')
    weapp.press('.pressable', '满意')
    await waitUntil('the choice', () => weapp.shows('.levels--chose-5'))
    weapp.press('.action-button', '提交评价')
    await weapp.sees('谢谢您的评价')
    expect(weapp.route()).toBe('rating/thanks/index')
  })

  test.each([
    ['home/index', '事办得好不好，您来评'],
    ['rating/mine/index', '满意'],
    ['rating/board/index', '评价数'],
    ['settings/index', '长者模式'],
    ['settings/privacy/index', '我们收集什么'],
    ['identity/me/index', '这个微信还没有绑定'],
    ['identity/bind/index', '邀请码'],
    ['cases/mine/index', '还没有反映的事'],
    ['cases/about-me/index', '您不能看这一页'],
    ['follow-up/answer/index', '链接不完整'],
  ])('%s shows all of itself', async (page, words) => {
    weapp.open(page)
    await weapp.sees(words)
  })
})
