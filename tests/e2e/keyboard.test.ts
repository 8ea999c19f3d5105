import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../district/start-district'
import { Computer } from './computer'

jest.setTimeout(240_000)

/** Steps after which a field that was not reached counts as out of reach. */
const MOST_TABS = 60

describe('without a mouse', () => {
  let district: RunningDistrict
  let browser: Browser
  let computer: Computer

  beforeAll(async () => {
    district = await startDistrict({ ratings: 500 })
    browser = await launchBrowser()
    computer = await Computer.at(district.url, browser)
  })

  afterAll(async () => {
    await browser?.close()
    await district?.stop()
  })

  const keys = () => computer.page.keyboard

  /** What stands on the control that has the focus. */
  function focused(): Promise<string> {
    return computer.page.evaluate<string>(
      "(document.activeElement.ariaLabel || document.activeElement.textContent || '').replace(/\\s/g, '')",
    )
  }

  async function tabTo(control: string): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await keys().press('Tab')
      if ((await focused()) === control) return
    }
    throw new Error(`${control} is not reached by Tab`)
  }

  test('one signs in, goes through the menu to a list, and searches it', async () => {
    await computer.open()
    await computer.sees(/^系统管理员$/)
    await tabTo('系统管理员')
    await keys().press('Enter')
    await computer.sees('我的工作台')
    await tabTo('人员与角色')
    await keys().press('Enter')
    await computer.sees('谁能登录')
    await keys().press('/')
    expect(await focused()).toBe('按姓名查找')
    await keys().type('无此人')
    await keys().press('Enter')
    await computer.sees('没有找到符合条件的人员')
    expect(computer.page.url()).toContain(encodeURIComponent('无此人'))
  })

  test('the first Tab offers to skip the menu', async () => {
    await computer.open('org')
    await computer.sees('新增单位')
    await keys().press('Tab')
    expect(await focused()).toBe('跳到正文')
    await keys().press('Enter')
    await keys().press('Tab')
    const inContent = "document.getElementById('content').contains(document.activeElement)"
    expect(await computer.page.evaluate(inContent)).toBe(true)
  })
})
