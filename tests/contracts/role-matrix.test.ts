import { CONTRACTS } from '@qingjian/shared/contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import { ERROR_CODES } from '@qingjian/shared/kernel/errors'
import type { Result } from '@qingjian/shared/kernel/result'
import { STAFF_ROLES } from '@qingjian/shared/kernel/roles'
import { type RunningHouse, startHouse } from './running-house'

/** `member` is bound to a personnel record and has no role. */
const ON_THE_PHONE = ['citizen', 'member', ...STAFF_ROLES] as const
const AT_A_PC = ['member', ...STAFF_ROLES] as const

type Who =
  | { at: 'phone'; who: (typeof ON_THE_PHONE)[number] }
  | { at: 'pc'; who: (typeof AT_A_PC)[number] }
  | { at: 'nowhere'; who: 'anonymous' | 'forged session' | 'timer' }

const EVERYONE: readonly Who[] = [
  { at: 'nowhere', who: 'anonymous' },
  { at: 'nowhere', who: 'forged session' },
  ...ON_THE_PHONE.map((who) => ({ at: 'phone', who }) as const),
  ...AT_A_PC.map((who) => ({ at: 'pc', who }) as const),
  { at: 'nowhere', who: 'timer' },
]
const FEATURES = new Set(CONTRACTS.map(({ feature }) => feature))
const CASES = CONTRACTS.flatMap((contract) =>
  EVERYONE.map(
    (who) => [`${contract.feature}.${contract.action}`, `${who.who} (${who.at})`, contract, who] as const,
  ),
)

const KNOWN_CODES = ['OK', ...ERROR_CODES.filter((code) => code !== 'INTERNAL')]

jest.setTimeout(240_000)

let house: RunningHouse
const sessions = new Map<string, string>()

beforeAll(async () => {
  // A timer names the action, so every action gets a timer of its own here: the timer's rights are tested, too.
  const actionsOf = (feature: string) =>
    CONTRACTS.filter((one) => one.feature === feature).map(({ action }) => action)
  house = await startHouse(FEATURES, { triggersOf: actionsOf, configuration: { instances: 2 } })
  await house.bind('a-member', [])
  for (const role of STAFF_ROLES) await house.bind(`a-${role}`, [role])
})
afterAll(() => house.stop())

/** What the declaration says. */
function mayCall({ access }: Contract, { at, who }: Who): boolean {
  if (access.audience === 'anyone') return true
  if (access.audience === 'timer' || who === 'timer') return access.audience === who
  if (at === 'nowhere') return false
  if (access.audience === 'citizen') return at === 'phone'
  if (access.audience === 'member') return who !== 'citizen' && (at === 'phone' || access.at === 'anywhere')
  return access.roles.some((role) => role === who)
}

/** A refusal that is not about who calls: a sensitive call that nobody has confirmed yet. */
const isUnconfirmed = ({ confirmation }: Contract, body: Result<unknown>) =>
  confirmation !== undefined && !body.ok && body.error.message.startsWith('这一步要在手机上确认')

async function sessionOf(openid: string): Promise<string> {
  const session = sessions.get(openid) ?? (await house.signIn(openid))
  sessions.set(openid, session)
  return session
}

/** Calls as somebody who is no timer. */
async function answerTo({ at, who }: Who, contract: Contract): Promise<Result<unknown>> {
  if (at === 'phone') return (await house.call(contract, {}, `a-${who}`)).body
  const session = at === 'pc' ? await sessionOf(`a-${who}`) : 'A'.repeat(43)
  const event = who === 'anonymous' ? {} : { session }
  const { body } = await house.call(contract, {}, house.anonymous, event)
  // It has signed itself out.
  if (contract.action === 'end-session') sessions.delete(`a-${who}`)
  return body
}

/** What the function says: a timer has nobody to answer to, so its code is read from the log. */
async function codeOfTimer({ action, feature }: Contract): Promise<string> {
  const { requestId } = await house.emulator.api<{ requestId: string }>(
    `timers/${feature}/${action}/fire`,
    'POST',
  )
  const { logs } = await house.emulator.api<{ logs: { text: string }[] }>(`invocations/${requestId}`)
  const records = logs.map(({ text }) => JSON.parse(text) as { action: string; code: string })
  return records.find((record) => record.action === action)?.code ?? 'nothing logged'
}

async function callAs(who: Who, contract: Contract): Promise<string> {
  if (who.who === 'timer') return codeOfTimer(contract)
  const body = await answerTo(who, contract)
  if (body.ok) return 'OK'
  return isUnconfirmed(contract, body) && who.at === 'pc' ? 'unconfirmed' : body.error.code
}

const asked = new Map<Contract, Map<Who, Promise<string>>>()

/** A method is called by everybody at once, at the first test that wants to know: waiting for each in turn takes twice the time. */
function codeOf(who: Who, contract: Contract): Promise<string> | undefined {
  const codes = asked.get(contract) ?? new Map(EVERYONE.map((one) => [one, callAs(one, contract)]))
  asked.set(contract, codes)
  // A call that fails is told by its own test.
  for (const code of codes.values()) code.catch(() => undefined)
  return codes.get(who)
}

describe('every method', () => {
  it.each(CASES)(
    '%s called by %s is allowed or refused as it declares',
    async (_name, _who, contract, who) => {
      const code = await codeOf(who, contract)
      expect([...KNOWN_CODES, 'unconfirmed']).toContain(code)
      const allowed = code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED'
      expect({ code, allowed }).toEqual({ code, allowed: mayCall(contract, who) })
    },
  )
})
