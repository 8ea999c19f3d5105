import { CONTRACTS } from '@qingjian/shared/contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import { ERROR_CODES } from '@qingjian/shared/kernel/errors'
import type { Result } from '@qingjian/shared/kernel/result'
import { STAFF_ROLES } from '@qingjian/shared/kernel/roles'
import { type RunningHouse, startHouse } from './running-house'

type Who = 'anonymous' | 'citizen' | 'timer' | (typeof STAFF_ROLES)[number]

const EVERYONE: readonly Who[] = ['anonymous', 'citizen', ...STAFF_ROLES, 'timer']
const FEATURES = new Set(CONTRACTS.map(({ feature }) => feature))
const CASES = CONTRACTS.flatMap((contract) =>
  EVERYONE.map((who) => [`${contract.feature}.${contract.action}`, who, contract] as const),
)

const KNOWN_CODES = ['OK', ...ERROR_CODES.filter((code) => code !== 'INTERNAL')]

jest.setTimeout(120_000)

let house: RunningHouse

beforeAll(async () => {
  // A timer names the action, so every action gets a timer of its own here: the timer's rights are tested, too.
  const actionsOf = (feature: string) =>
    CONTRACTS.filter((one) => one.feature === feature).map(({ action }) => action)
  house = await startHouse(FEATURES, { triggersOf: actionsOf })
  for (const role of STAFF_ROLES) await house.bind(`a-${role}`, [role])
})
afterAll(() => house.stop())

/** What the declaration says. */
function mayCall({ access }: Contract, who: Who): boolean {
  if (access.audience === 'anyone') return true
  if (access.audience === 'timer' || who === 'timer') return access.audience === who
  if (who === 'anonymous') return false
  if (access.audience === 'member') return who !== 'citizen'
  return access.audience === 'citizen' || access.roles.some((role) => role === who)
}

const codeOf = (body: Result<unknown>): string => (body.ok ? 'OK' : body.error.code)

/** What the function says: a timer has nobody to answer to, so its code is read from the log. */
async function callAs(who: Who, contract: Contract): Promise<string> {
  const { feature, action } = contract
  if (who !== 'timer') {
    const { body } = await house.call(contract, {}, who === 'anonymous' ? house.anonymous : `a-${who}`)
    return codeOf(body)
  }
  const { requestId } = await house.emulator.api<{ requestId: string }>(
    `timers/${feature}/${action}/fire`,
    'POST',
  )
  const { logs } = await house.emulator.api<{ logs: { text: string }[] }>(`invocations/${requestId}`)
  const records = logs.map(({ text }) => JSON.parse(text) as { action: string; code: string })
  return records.find((record) => record.action === action)?.code ?? 'nothing logged'
}

describe('every method', () => {
  it.each(CASES)('%s called by %s is allowed or refused as it declares', async (_name, who, contract) => {
    const code = await callAs(who, contract)
    expect(KNOWN_CODES).toContain(code)
    const allowed = code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED'
    expect({ code, allowed }).toEqual({ code, allowed: mayCall(contract, who) })
  })
})
