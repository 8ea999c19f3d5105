import { storedCase } from '@qingjian/cloudfunctions/cases/testing/stored-case'
import { COLLECTIONS } from '@qingjian/cloudfunctions/database.schema'
import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { CARDS, LICENCE_CARD } from '@qingjian/cloudfunctions/rating/testing/rating-house'
import { CONTRACTS } from '@qingjian/shared/contracts'
import {
  decideConfirmation,
  listSessions,
  requestConfirmation,
  unbind,
} from '@qingjian/shared/identity/identity.contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import { STAFF_ROLES } from '@qingjian/shared/kernel/roles'
import { openCard, submitRating } from '@qingjian/shared/rating/rating.contracts'
import fc from 'fast-check'
import { arbitraryOf, type Known } from './arbitrary-of-schema'
import { type Caller, type RunningHouse, startHouse } from './running-house'

const VARIANTS = 1000
const ATTACKER = 'mallory'
/** Counts of wrong tries belong to the attacker; leases to nobody. */
const BOOKKEEPING = new Set(['identity_attempts', 'leases'])
const OFFICER = 'officer'
const UNBIND = { personId: 'person-of-clerk', reason: '手机丢失' }

jest.setTimeout(300_000)

let house: RunningHouse
let known: Known
/** What an attacker may have read somewhere: ids of sessions and confirmations, never a token. */
let session: string
let confirmation: string
/** A PC at which somebody without any role has signed in. */
let ownSession: string

async function ask<T>(contract: Contract, data: object, caller: Caller, event = {}): Promise<T> {
  const { body } = await house.call(contract, data, caller, event)
  if (!body.ok) throw new Error(`${contract.action}: ${body.error.message}`)
  return body.data as T
}

beforeAll(async () => {
  house = await startHouse(new Set())
  await house.bind(OFFICER, STAFF_ROLES)
  await house.bind('clerk', ['unit-clerk'])
  await house.bind('nobody', [])
  ownSession = await house.signIn('nobody')
  const token = await house.signIn(OFFICER)
  const { sessions } = await ask<{ sessions: { id: string }[] }>(listSessions, {}, OFFICER)
  session = sessions[0]?.id ?? ''
  const asked = { feature: 'identity', action: 'unbind', data: UNBIND }
  const requested = await ask<{ confirmationId: string }>(requestConfirmation, asked, house.anonymous, {
    session: token,
  })
  confirmation = requested.confirmationId
  await ask(decideConfirmation, { confirmationId: confirmation, allow: true }, OFFICER)
  const { visit } = await ask<{ visit: string }>(openCard, { scene: LICENCE_CARD }, 'victim')
  const { ratingId } = await ask<{ ratingId: string }>(submitRating, { visit, level: 1 }, 'victim')
  const idsOf = (documents: readonly { _id: string }[]) => documents.map(({ _id }) => _id)
  await house.add('cases', [storedCase(ratingId, 'answered')])
  known = {
    ratingId: [ratingId],
    caseId: [ratingId],
    hallId: idsOf(SMALL_DISTRICT.halls),
    unitId: idsOf(SMALL_DISTRICT.units),
    windowId: idsOf(SMALL_DISTRICT.windows),
    personId: [UNBIND.personId, 'person-of-officer'],
    grantId: ['grant-clerk-unit-clerk'],
    cardId: idsOf(CARDS),
    sessionId: [session],
    confirmationId: [confirmation],
    reason: [UNBIND.reason],
    regions: ['630102'],
    units: idsOf(SMALL_DISTRICT.units),
  }
})
afterAll(() => house.stop())

const OPERATORS = [{ $ne: '' }, { $gt: '' }, { $exists: true }, { $regex: '.*' }, { $in: ['admin'] }]

/** What a forger adds to an event or to its data, hoping that somebody believes it. */
function forgedFields(): fc.Arbitrary<Record<string, unknown>> {
  const who = fc.constantFrom<unknown>(OFFICER, 'victim', `person-of-${OFFICER}`, ...OPERATORS)
  const grants = [{ role: 'admin', regions: ['630102'], units: [], from: 0 }]
  return fc.record(
    {
      openid: who,
      OPENID: who,
      userInfo: fc.constant({ openId: OFFICER, appId: 'wx' }),
      role: fc.constantFrom<unknown>(...STAFF_ROLES, 'timer'),
      roles: fc.constant([...STAFF_ROLES]),
      grants: fc.constant(grants),
      actor: fc.constant({ id: OFFICER, kind: 'staff', grants }),
      kind: fc.constantFrom('staff', 'timer'),
      _id: fc.constantFrom<unknown>(session, confirmation, ...OPERATORS),
      $set: fc.constant({ grants, level: 5 }),
      $or: fc.constant([{}, { role: 'admin' }]),
      TriggerName: fc.constantFrom('settle', 'seal'),
      Type: fc.constant('Timer'),
      isTimer: fc.constant(true),
    },
    { requiredKeys: [] },
  )
}

const forgedSession = () =>
  fc.oneof(
    fc.constantFrom<unknown>(session, OFFICER, '', 'A'.repeat(43), ...OPERATORS),
    fc.base64String({ minLength: 43, maxLength: 44 }),
  )
const forgedConfirmation = () =>
  fc.constantFrom<unknown>(confirmation, 'confirmation', true, { approved: true }, ...OPERATORS)

interface Forged {
  contract: Contract
  caller: Caller
  data: unknown
  event: object
}

/** Calls of methods that the caller has no right to, or to what is somebody else’s. */
function forgedCall(): fc.Arbitrary<Forged> {
  const audiences = (...names: string[]) => CONTRACTS.filter(({ access }) => names.includes(access.audience))
  const by = (caller: Caller, contracts: readonly Contract[], own: fc.Arbitrary<object>) =>
    fc.constantFrom(...contracts).chain((contract) =>
      fc
        .tuple(arbitraryOf(contract.input, known), forgedFields(), forgedFields(), own)
        .map(([data, inData, inEvent, event]) => ({
          contract,
          caller,
          data: { ...(data as object), ...inData },
          event: { ...inEvent, ...event },
        })),
    )
  const withoutSession = fc.record(
    { session: forgedSession(), confirmation: forgedConfirmation() },
    { requiredKeys: [] },
  )
  const atOwnPc = fc.record({ session: fc.constant(ownSession), confirmation: forgedConfirmation() })
  return fc.oneof(
    by(ATTACKER, audiences('citizen', 'member', 'staff', 'timer'), withoutSession),
    by(house.anonymous, audiences('citizen', 'member', 'staff', 'timer'), withoutSession),
    by(house.anonymous, audiences('staff', 'timer'), atOwnPc),
  )
}

/** Everything that is stored, but for what only counts and notes. */
async function everything(): Promise<object> {
  const entries: [string, unknown][] = []
  for (const { name } of COLLECTIONS) {
    if (BOOKKEEPING.has(name)) continue
    const rows = await house.all<Record<string, unknown>>(name)
    entries.push([name, rows.map(({ lastSeenAt: _seen, ...row }) => row)])
  }
  return Object.fromEntries(entries)
}

describe('whoever forges', () => {
  it(`who they are, what they may do or what was confirmed, changes nothing in ${VARIANTS} variants`, async () => {
    const before = await everything()
    const tried = new Set<string>()
    const property = fc.asyncProperty(forgedCall(), async ({ caller, contract, data, event }) => {
      const { body } = await house.call(contract, data, caller, event)
      tried.add(`${contract.feature}.${contract.action}`)
      const isForOthers = contract.access.audience !== 'citizen'
      if (isForOthers) expect({ contract: contract.action, event, ok: body.ok }).toMatchObject({ ok: false })
    })
    await fc.assert(property, { numRuns: VARIANTS, endOnFailure: true })
    expect(await everything()).toEqual(before)
    expect(tried.size).toBeGreaterThan(CONTRACTS.length / 2)
  })

  it('finds a confirmation of no use at another PC, though its holder could use it', async () => {
    const token = await house.signIn(OFFICER)
    const wrong = await house.call(unbind, UNBIND, house.anonymous, {
      session: token,
      confirmation,
    })
    expect(wrong.body).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    const right = await house.call(unbind, UNBIND, OFFICER)
    expect(right.body).toMatchObject({ ok: true })
  })
})
