import { launchBrowser } from '../../../tests/browser/launch-browser'
import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { GATEWAYS, GatewayClient } from '../contract/gateway-client'
import { startFixtures } from '../contract/start'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Page = Awaited<ReturnType<Browser['newPage']>>

let emulator: SpawnedEmulator
let gateway: GatewayClient
let browser: Browser
let page: Page

beforeAll(async () => {
  emulator = await startFixtures({
    gateways: GATEWAYS,
    pageUrl: '{url}/app/{page}',
    callers: [{ openid: 'mei', label: '小梅', phone: '13800000003' }],
  })
  gateway = new GatewayClient(emulator)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await emulator.stop()
})
beforeEach(async () => {
  await emulator.api('phones', 'DELETE')
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
})
afterEach(() => page.close())

const open = (hash: string) => page.goto(`${emulator.url}/emulator/${hash}`)

describe('the phones on the page', () => {
  it('show a message while one looks, with a link to tap and a field to answer in', async () => {
    await open('#phones/13800000001')
    await page.getByText('这部手机还没有收到任何消息').waitFor()
    await gateway.sendSms('13800000001')
    const link = page.getByRole('link', { name: `${emulator.url}/a/x1` })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(`${emulator.url}/a/x1`)
    expect(await link.getAttribute('target')).toBe('_blank')

    await page.getByRole('textbox', { name: '回复短信' }).fill('已经办好了')
    await page.getByRole('button', { name: '发送' }).click()
    await page.locator('.item.reply', { hasText: '已经办好了' }).waitFor()
    expect(await emulator.api('phones/13800000001')).toMatchObject({ replies: [{ content: '已经办好了' }] })
  })

  it('ring on every page, are answered, and take a key', async () => {
    await open('#timers')
    await gateway.ivrCall('13800000002')
    await page.getByRole('link', { name: '13800000002 有来电' }).click()
    await page.getByRole('button', { name: '接听' }).click()
    await page.locator('.call', { hasText: '您好，李明。满意请按1，不满意请按2。' }).waitFor()
    await page.getByRole('button', { name: '2', exact: true }).click()
    await page.getByText('我们会改进。').waitFor()
    await page.getByRole('button', { name: '挂断' }).click()
    await page.locator('.past-call', { hasText: '按键 2' }).waitFor()
    expect(await emulator.api('calls?status=ended')).toMatchObject([{ code: 200000, keys: '2' }])
  })

  it('stand in a list, and behave as they are told', async () => {
    await gateway.sendSms('13800000001')
    await open('#phones')
    await page.getByRole('link', { name: /13800000001/ }).click()
    await page.getByText('这部手机的设置').click()
    await page.locator('.device').getByLabel('自动行为').selectOption('拒接')
    await page.getByLabel('几秒后').waitFor()
    expect(await emulator.api('phones/13800000001')).toMatchObject({ behaviour: { kind: 'refuses' } })
    await page.getByRole('link', { name: '全部手机' }).click()
    await page.getByRole('link', { name: /13800000001.*拒接/ }).waitFor()
  })

  it('show what WeChat sends to the one who owns them', async () => {
    await emulator.api('subscribe-messages/consents', 'POST', { openid: 'mei', templateId: 'T1' })
    const parameters = {
      touser: 'mei',
      templateId: 'T1',
      page: 'a/b',
      data: { thing1: { value: '您的事有答复了' } },
    }
    await emulator.call('open-api', { api: 'subscribeMessage.send', parameters }, 'mei')
    await open('#phones/13800000003')
    await page.locator('.notice', { hasText: '您的事有答复了' }).waitFor()
    expect(await page.getByRole('link', { name: '打开页面' }).getAttribute('href')).toBe(
      `${emulator.url}/app/a/b`,
    )
  })
})

describe('the approved texts on the page', () => {
  it('are registered, listed and removed there', async () => {
    await open('#phones')
    const card = page.locator('.card', { hasText: '短信模板' })
    await card.getByRole('textbox', { name: '编号' }).fill('SMS_NOTICE')
    await card.getByRole('textbox', { name: '内容' }).fill('您好，今天是您的政治生日。')
    await card.getByRole('button', { name: '登记' }).click()
    await card.getByText('模板编号SMS_NOTICE已经有了').waitFor()
    await card.getByRole('textbox', { name: '编号' }).fill('SMS_OWN')
    await card.getByRole('button', { name: '登记' }).click()
    await card.getByText('已登记，编号 SMS_OWN').waitFor()
    expect((await gateway.sendSms('13800000001', { TemplateCode: 'SMS_OWN' })).body.Code).toBe('OK')
    await card.getByRole('button', { name: '删除SMS_OWN' }).click()
    await card.getByText('SMS_OWN', { exact: true }).waitFor({ state: 'detached' })
    expect((await gateway.sendSms('13800000001', { TemplateCode: 'SMS_OWN' })).body.Code).toBe(
      'isv.SMS_TEMPLATE_ILLEGAL',
    )
  })
})

describe('the gateways on the page', () => {
  it('make a fault and take it away', async () => {
    await open('#gateways')
    const sms = page.locator('.card', { hasText: '短信网关' })
    await sms.getByLabel('故障').selectOption('返回业务错误码')
    await sms.getByRole('textbox', { name: '错误码' }).fill('isv.OUT_OF_SERVICE')
    await sms.getByRole('button', { name: '制造故障' }).click()
    await sms.getByText('100% · isv.OUT_OF_SERVICE').waitFor()
    expect((await gateway.sendSms('13800000001')).body.Code).toBe('isv.OUT_OF_SERVICE')
    await sms.getByRole('button', { name: '取消', exact: true }).click()
    await sms.getByText('没有故障，一切正常。').waitFor()
  })
})
