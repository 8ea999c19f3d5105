import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Method } from '@qingjian/cloudfunctions/platform/serve/method'
import { CONTRACTS } from '@qingjian/shared/contracts'

const FUNCTIONS = join(__dirname, '..', '..', 'cloudfunctions')
const mockServed = new Map<string, readonly Method<unknown>[]>()

jest.mock('@qingjian/cloudfunctions/platform/wx/serve-on-wx', () => ({
  serveOnWx: (feature: string, methods: readonly Method<unknown>[]) => void mockServed.set(feature, methods),
}))

const features = readdirSync(FUNCTIONS).filter((name) => existsSync(join(FUNCTIONS, name, 'index.ts')))

beforeAll(async () => {
  for (const feature of features) await import(join(FUNCTIONS, feature, 'index.ts'))
})

const nameOf = ({ action, feature }: { action: string; feature: string }) => `${feature}.${action}`

describe('methods and contracts', () => {
  it('are the same: a contract without a method fails here, and so does a method without a contract', () => {
    const methods = [...mockServed].flatMap(([feature, served]) =>
      served.map(({ contract }) => nameOf({ feature, action: contract.action })),
    )
    expect(methods.sort()).toEqual(CONTRACTS.map(nameOf).sort())
  })

  it('are served under the very declaration that is listed', () => {
    for (const { contract } of [...mockServed.values()].flat()) expect(CONTRACTS).toContain(contract)
  })

  it('have a name each', () => {
    expect(new Set(CONTRACTS.map(nameOf)).size).toBe(CONTRACTS.length)
  })

  it.each(features)('%s runs no timer that is not declared for timers', (feature) => {
    const { triggers = [] } = jest.requireActual<{ triggers?: { name: string }[] }>(
      join(FUNCTIONS, feature, 'config.json'),
    )
    for (const { name } of triggers) {
      const contract = CONTRACTS.find((one) => one.feature === feature && one.action === name)
      expect(contract?.access).toEqual({ audience: 'timer' })
    }
  })
})
