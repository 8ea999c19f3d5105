/** @jest-environment ./weapp-environment.ts */
import { join } from 'node:path'
import { decideSignIn, openSignIn } from '@qingjian/shared/identity/identity.contracts'
import * as v from 'valibot'
import type { CallFunction } from './phone'
import { missingTemplates } from './simulator/missing-templates'
import { Simulator } from './simulator/simulator'

const BUILT = join(__dirname, '..', '..', 'dist', 'weapp')
const CODE = 'AB7KM3XN2Q'

jest.setTimeout(90_000)

describe("the sign-in page on WeChat's own templates", () => {
  let decisions: unknown[]
  let weapp: Simulator

  /** A cloud with one PC that asks to be signed in; what it says and is told must fit the contracts. */
  const cloud: CallFunction = async ({ data: event }) => {
    const { action, data } = event as { action: string; data: unknown }
    if (action === openSignIn.action) {
      v.parse(openSignIn.input, data)
      return { result: { ok: true, data: v.parse(openSignIn.output, askingComputer()) } }
    }
    if (action !== decideSignIn.action) throw new Error(`no answer for ${action}`)
    decisions.push(v.parse(decideSignIn.input, data))
    return { result: { ok: true, data: { done: true } } }
  }

  beforeAll(() => {
    weapp = new Simulator(BUILT, cloud)
  })

  beforeEach(() => {
    decisions = []
  })

  afterEach(() => expect(missingTemplates()).toEqual([]))

  test.each([
    ['是我本人，允许登录', true, '已允许登录'],
    ['不是我', false, '已拒绝，电脑没有登录'],
  ])('%s answers the PC', async (button, allow, says) => {
    weapp.open(`identity/sign-in/index?code=${CODE}`)
    await weapp.sees('Windows 上的 Edge')
    expect(weapp.text()).toContain('47')
    weapp.press('.action-button', button)
    await weapp.sees(says)
    expect(decisions).toEqual([{ code: CODE, allow }])
  })

  test('opens from a link scanned outside the mini-program', async () => {
    const link = `https://example.gov.cn/#/identity/sign-in/index?code=${CODE}`
    weapp.open(`identity/sign-in/index?q=${encodeURIComponent(encodeURIComponent(link))}`)
    await weapp.sees('Windows 上的 Edge')
  })
})

function askingComputer() {
  const requestedAt = Date.now() - 12_000
  const person = { id: 'p', name: '林晓', position: '股长', unitId: 'u', unitName: '人社局' }
  const pc = { browser: 'Windows 上的 Edge', address: '10.20.3.7', number: '47' }
  return { ...pc, requestedAt, expiresAt: requestedAt + 120_000, person }
}
