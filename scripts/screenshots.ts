import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../tests/browser/launch-browser'
import { type RunningDistrict, startDistrict } from '../tests/district/start-district'
import { Citizen } from '../tests/e2e/citizen'
import { buildStale } from './build-stale'
import { root } from './fingerprint'

type Browser = Awaited<ReturnType<typeof launchBrowser>>

const directory = join(root, 'docs', 'images')
const MOST_BYTES = 150 * 1024
const TABLET = 768
/** Sharp enough for a README, small enough for a repository. */
const DENSITY = 1.6

/** Pictures of a browser without Chinese characters are boxes. Only Linux machines come without them. */
function requireChineseFont(): void {
  if (process.platform !== 'linux') return
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (fonts.status === 0 && fonts.stdout.trim() !== '') return
  throw new Error('No Chinese font is installed here: apt-get install fonts-noto-cjk, then run this again')
}

async function photograph(citizen: Citizen, name: string): Promise<void> {
  const { page } = citizen
  await page.waitForLoadState('networkidle')
  // Typing and choosing leave a scrolled page, a focused field and a control that still looks pressed.
  await page.evaluate('document.activeElement?.blur(); window.scrollTo(0, 0)')
  await page.touchscreen.tap(1, 1)
  await keep(page, name)
}

async function keep(page: Citizen['page'], name: string): Promise<void> {
  const picture = await page.screenshot({ path: join(directory, `${name}.png`), animations: 'disabled' })
  console.log(`${String(Math.ceil(picture.length / 1024)).padStart(5)} KB  docs/images/${name}.png`)
  if (picture.length > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES / 1024} KB`)
}

async function rate(citizen: Citizen, scene: string, level: string, words: string): Promise<void> {
  await citizen.scan(scene)
  await citizen.chooseLevel(level)
  await citizen.writeComment(words)
  await citizen.press('提交评价')
  await citizen.sees('谢谢您的评价')
}

async function openBoard(citizen: Citizen): Promise<void> {
  await citizen.open('rating/board/index')
  await citizen.sees('满意率')
}

async function ofPhone(browser: Browser, { cards, url }: RunningDistrict): Promise<void> {
  const [social = '', household = '', insurance = ''] = cards.map(({ scene }) => scene)
  const citizen = await Citizen.at(url, browser, { density: DENSITY })
  await citizen.open('home/index')
  await citizen.sees('扫码评价')
  await photograph(citizen, 'home')
  await citizen.scan(social)
  await citizen.chooseLevel('满意')
  await photograph(citizen, 'rate')
  await rate(citizen, social, '满意', '一次就办好了，还帮我复印材料')
  await photograph(citizen, 'thanks')
  await rate(citizen, household, '基本满意', '人多，等了一会儿')
  await citizen.ownRatings()
  await photograph(citizen, 'mine')
  await openBoard(citizen)
  await photograph(citizen, 'board')
  await citizen.scan(insurance)
  await citizen.chooseLevel('不满意')
  await photograph(citizen, 'rate-reasons')
  await citizen.leave()
}

async function ofLargeType(browser: Browser, { cards, url }: RunningDistrict): Promise<void> {
  const citizen = await Citizen.at(url, browser, { density: DENSITY })
  await citizen.enlarge()
  await citizen.open('settings/index')
  await citizen.sees('长者模式')
  await photograph(citizen, 'settings-large')
  await citizen.scan(cards[0]?.scene ?? '')
  await citizen.chooseLevel('满意')
  await photograph(citizen, 'rate-large')
  await citizen.leave()
}

async function ofNight(browser: Browser, { cards, url }: RunningDistrict): Promise<void> {
  const citizen = await Citizen.at(url, browser, { dark: true, density: DENSITY })
  await citizen.scan(cards[0]?.scene ?? '')
  await citizen.chooseLevel('满意')
  await photograph(citizen, 'rate-dark')
  await openBoard(citizen)
  await photograph(citizen, 'board-dark')
  await citizen.leave()
}

async function ofTablet(browser: Browser, { url }: RunningDistrict): Promise<void> {
  const citizen = await Citizen.at(url, browser, { width: TABLET, density: 1 })
  await openBoard(citizen)
  await photograph(citizen, 'board-tablet')
  await citizen.page.evaluate("localStorage.setItem('emulator.openid', 'demo-admin')")
  await citizen.open('rating/cards/index?hall=hall-chengdong')
  await citizen.sees('微信扫一扫，评一评')
  await photograph(citizen, 'cards')
  await citizen.leave()
}

const VILLAGE = '630102101200'

/** 小微权力: a village's money, works with their steps, and how a power was exercised. */
async function ofOpenBooks(browser: Browser, { url }: RunningDistrict): Promise<void> {
  const citizen = await Citizen.at(url, browser, { density: DENSITY })
  const open = async (address: string, sees: string, name: string) => {
    await citizen.open(address)
    await citizen.sees(sees)
    await photograph(citizen, name)
  }
  await open(`openness/village/index?regionId=${VILLAGE}`, '钱从哪里来', 'village')
  await open('openness/start/index', '权责清单', 'openness')
  await open(`openness/affairs/index?regionId=${VILLAGE}`, '该公开', 'affairs')
  for (const [list, title, sees, name] of [
    ['projects', '村东道路硬化工程', '从立项到质保期满', 'project'],
    ['runs', '硬化村东道路', '每一步怎么办的', 'run'],
  ] as const) {
    await citizen.open(`openness/${list}/index?regionId=${VILLAGE}`)
    await citizen.page.getByText(title).filter({ visible: true }).first().tap()
    await citizen.sees(sees)
    await photograph(citizen, name)
  }
  await citizen.leave()
}

const TOUCH_SCREEN = { width: 1080, height: 1920 }

async function ofKiosk(browser: Browser, { url }: RunningDistrict): Promise<void> {
  const context = await browser.newContext({ viewport: TOUCH_SCREEN, hasTouch: true, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${url}/kiosk/?regionId=${VILLAGE}`)
  await page.getByText('权责清单').first().waitFor()
  await page.waitForLoadState('networkidle')
  await keep(page, 'kiosk')
  await context.close()
}

const DESK = { width: 1280, height: 800 }

/** What a demo person sees of the back office, signed in with one click. */
const DESK_PICTURES: readonly { person: string; address: string; sees: string; name: string }[] = [
  { person: '区纪委监委监督室', address: 'rating/dashboard', sees: '评价数', name: 'console-dashboard' },
  { person: '系统管理员', address: 'org?kind=person', sees: '姓名', name: 'console-people' },
  {
    person: '区纪委监委监督室',
    address: 'openness/heat-map',
    sees: '三务公开进度表',
    name: 'console-heat-map',
  },
  { person: '区纪委监委监督室', address: 'openness/red-flags', sees: '项目疑点', name: 'console-red-flags' },
]

async function ofDesk(browser: Browser, { url }: RunningDistrict): Promise<void> {
  for (const { address, name, person, sees } of DESK_PICTURES) {
    const context = await browser.newContext({ viewport: DESK, locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto(`${url}/console/`)
    const button = page.getByRole('button', { name: person, exact: true })
    await button.waitFor()
    if (name === 'console-dashboard') await keep(page, 'console-sign-in')
    await button.click()
    await page.getByRole('heading', { name: '我的工作台' }).waitFor()
    await page.goto(`${url}/console/#/${address}`)
    await page.getByText(sees, { exact: true }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await keep(page, name)
    await context.close()
  }
}

/** Photographs the product with the demo district for the README: phone and tablet, large type, dark mode, PC. */
async function screenshots(): Promise<void> {
  requireChineseFont()
  await buildStale(['functions', 'emulator', 'h5', 'console'])
  mkdirSync(directory, { recursive: true })
  console.log('Filling a demo district of its own …')
  const district = await startDistrict({ ratings: 22_000 })
  const browser = await launchBrowser()
  try {
    for (const walk of [ofPhone, ofLargeType, ofNight, ofTablet, ofOpenBooks, ofKiosk, ofDesk])
      await walk(browser, district)
  } finally {
    await browser.close()
    await district.stop()
  }
}

screenshots().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
