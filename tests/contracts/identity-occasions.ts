import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import {
  decideSignIn,
  grantRole,
  issueInvitation,
  listSessions,
  openSignIn,
  requestConfirmation,
  startSignIn,
} from '@qingjian/shared/identity/identity.contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import type { Prepare } from './occasion'
import type { Caller, RunningHouse } from './running-house'

const MOBILE = '19900000001'
const DAY = 24 * 60 * 60_000
const SOME = [0, 1, 2, 3]
const REASON = '核对'
/** A sensitive call that any officer may announce. */
const UNBIND = { personId: 'person-town', reason: REASON }

async function ask<T>(house: RunningHouse, contract: Contract, data: object, who: Caller, event = {}) {
  const { body } = await house.call(contract, data, who, event)
  if (!body.ok) throw new Error(`${contract.action}: ${body.error.message}`)
  return body.data as T
}

/** A sign-in as far as a phone has brought it. */
async function signInOf(house: RunningHouse, openid: string, steps: readonly ('open' | 'allow')[]) {
  const started = await ask<{ code: string; ticket: string }>(
    house,
    startSignIn,
    { browser: '浏览器' },
    house.anonymous,
  )
  const { code } = started
  if (steps.includes('open')) await ask(house, openSignIn, { code }, openid)
  if (steps.includes('allow')) await ask(house, decideSignIn, { code, allow: true }, openid)
  return started
}

const signIns =
  (...steps: ('open' | 'allow')[]): Prepare =>
  async (house, officers) => {
    const started = await Promise.all(officers.map((openid) => signInOf(house, openid, steps)))
    return { known: { code: started.map(({ code }) => code), ticket: started.map(({ ticket }) => ticket) } }
  }

async function sessionsOf(house: RunningHouse, officers: readonly string[]): Promise<Map<string, string>> {
  const sessions = new Map<string, string>()
  for (const openid of officers) sessions.set(openid, await house.signIn(openid))
  return sessions
}

const announced: Prepare = async (house, officers) => {
  const confirmationId: string[] = []
  const asked = { feature: 'identity', action: 'unbind', data: UNBIND }
  for (const session of (await sessionsOf(house, officers)).values()) {
    const answer = await ask<{ confirmationId: string }>(house, requestConfirmation, asked, house.anonymous, {
      session,
    })
    confirmationId.push(answer.confirmationId)
  }
  return { known: { confirmationId } }
}

/** People with a number on record whom nobody has invited yet. */
async function addPeople(house: RunningHouse, name: string): Promise<string[]> {
  const mobileLookup = createKeyedHash(TEST_HASH_KEY)('staff-mobile', MOBILE)
  const people = SOME.map((number) => `${name}-${number}`)
  const common = { unitId: 'unit-market', position: '科员', mobileLookup }
  await house.add(
    'org_people',
    people.map((_id) => ({ _id, name: _id, ...common })),
  )
  return people
}

const grantsWaiting: Prepare = async (house, [officer = '']) => {
  const personId = await addPeople(house, `candidate-${Date.now()}`)
  const grantId: string[] = []
  for (const one of personId) {
    const asked = { personId: one, role: 'leader', regions: ['630102'], units: [], from: Date.now() + DAY }
    const answer = await ask<{ grant: { id: string } }>(
      house,
      grantRole,
      { ...asked, reason: REASON },
      officer,
    )
    grantId.push(answer.grant.id)
  }
  return { known: { personId, grantId, reason: [REASON] } }
}

/** What the methods of identity need. */
export const IDENTITY_OCCASIONS: Readonly<Record<string, Prepare>> = {
  'follow-sign-in': signIns(),
  'open-sign-in': signIns(),
  'decide-sign-in': signIns('open'),
  'collect-session': signIns('open', 'allow'),
  async 'end-session'(house, officers) {
    const sessionId: string[] = []
    // Few of them, so that an input often enough meets a session of its own caller.
    const callers = officers.slice(0, 5)
    for (const openid of (await sessionsOf(house, callers)).keys()) {
      const { sessions } = await ask<{ sessions: { id: string }[] }>(house, listSessions, {}, openid)
      sessionId.push(...sessions.map(({ id }) => id))
    }
    return { known: { sessionId }, callers }
  },
  'request-confirmation': async (house, officers) => ({
    known: { feature: ['identity'], action: ['unbind'], data: [UNBIND] },
    sessions: await sessionsOf(house, officers),
  }),
  'follow-confirmation': announced,
  'decide-confirmation': announced,
  'issue-invitation': async (house) => ({ known: { personId: await addPeople(house, 'invited') } }),
  async bind(house, [officer = '']) {
    const code: string[] = []
    for (const personId of await addPeople(house, 'newcomer'))
      code.push((await ask<{ code: string }>(house, issueInvitation, { personId }, officer)).code)
    return { known: { code, mobile: [MOBILE] } }
  },
  async unbind(house) {
    for (const number of SOME) await house.bind(`bound-${number}`, [])
    return { known: { personId: SOME.map((number) => `person-of-bound-${number}`), reason: [REASON] } }
  },
  'grant-role': async () => ({
    known: {
      personId: SMALL_DISTRICT.people.map(({ _id }) => _id),
      role: ['leader'],
      regions: SMALL_DISTRICT.regions.map(({ _id }) => _id),
      units: SMALL_DISTRICT.units.map(({ _id }) => _id),
      from: [Date.now() + DAY],
      until: [Date.now() + 30 * DAY],
      reason: [REASON],
    },
  }),
  'decide-grant': grantsWaiting,
  'revoke-grant': grantsWaiting,
}
