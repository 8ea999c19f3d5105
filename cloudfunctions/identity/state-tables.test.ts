import fc from 'fast-check'
import type { ConfirmationDocument, GrantRecord } from '../platform/access/access.documents'
import { CONFIRMATION_TRANSITIONS, stepConfirmation } from '../platform/access/confirmation-state'
import { canStep, GRANT_TRANSITIONS, takeStep } from '../platform/access/grant-state'
import type { InvitationDocument, SignInDocument } from './identity.documents'
import { countWrongNumber, invitationState } from './invitation-state'
import { SIGN_IN_TRANSITIONS, stepSignIn } from './sign-in-state'

const LIFE = 120_000
const namesOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table & string)[]

/** Steps, each some time after the one before. */
const walkOf = <Step extends string>(steps: readonly Step[]) =>
  fc.array(fc.record({ step: fc.constantFrom(...steps), wait: fc.integer({ min: 0, max: LIFE }) }), {
    maxLength: 30,
  })

const signIn: SignInDocument = {
  _id: 'sign-in',
  ticketHash: 'hash',
  number: '42',
  browser: 'Edge',
  address: '10.0.0.7',
  state: 'waiting',
  requestedAt: 0,
  expiresAt: LIFE,
}

const confirmation: ConfirmationDocument = {
  _id: 'confirmation',
  sessionId: 'session',
  actorId: 'actor',
  method: 'identity.unbind',
  digest: 'digest',
  title: '解除微信绑定',
  lines: [],
  number: '42',
  browser: 'Edge',
  state: 'waiting',
  requestedAt: 0,
  expiresAt: LIFE,
}

const grant: GrantRecord = {
  id: 'grant',
  role: 'leader',
  regions: ['630102'],
  units: [],
  from: 0,
  state: 'waiting',
  reason: '任命',
  requestedAt: 0,
  requestedBy: 'admin',
}

const invitation: InvitationDocument = {
  _id: 'invitation',
  personId: 'person',
  state: 'open',
  issuedBy: 'admin',
  issuedAt: 0,
  expiresAt: LIFE,
  wrongNumbers: 0,
}

describe('however the steps come', () => {
  it('a sign-in is collected once at most, after it was opened and allowed, in its time, and never once refused', () => {
    fc.assert(
      fc.property(walkOf(namesOf(SIGN_IN_TRANSITIONS)), (walk) => {
        let [current, now] = [signIn, 0]
        const taken: string[] = []
        for (const { step, wait } of walk) {
          now += wait
          const next = stepSignIn(current, step, now)
          if (!next) continue
          expect(now).toBeLessThan(LIFE)
          taken.push(step)
          current = next
        }
        const order = taken.filter((step, place) => step !== 'open' || taken[place - 1] !== 'open')
        expect([
          [],
          ['open'],
          ['open', 'refuse'],
          ['open', 'allow'],
          ['open', 'allow', 'collect'],
        ]).toContainEqual(order)
      }),
    )
  })

  it('a confirmation is used once at most, after it was allowed, within two minutes of that', () => {
    fc.assert(
      fc.property(walkOf(namesOf(CONFIRMATION_TRANSITIONS)), (walk) => {
        let [current, now] = [confirmation, 0]
        const taken: { step: string; at: number }[] = []
        for (const { step, wait } of walk) {
          now += wait
          const next = stepConfirmation(current, step, now)
          if (!next) continue
          taken.push({ step, at: now })
          current = next
        }
        const steps = taken.map(({ step }) => step)
        expect([[], ['refuse'], ['allow'], ['allow', 'use']]).toContainEqual(steps)
        const [first = { at: 0 }, second = first] = taken
        expect(first.at).toBeLessThan(LIFE)
        expect(second.at - first.at).toBeLessThan(LIFE)
      }),
    )
  })

  it('a grant is decided once at most, is never in force after it was refused or revoked, and keeps who did what', () => {
    fc.assert(
      fc.property(walkOf(namesOf(GRANT_TRANSITIONS)), (walk) => {
        let [current, now] = [grant, 0]
        const taken: string[] = []
        for (const { step, wait } of walk) {
          now += wait
          const facts = { step, by: `${step}r`, at: now, reason: step }
          if (!canStep(current, step)) {
            expect(() => takeStep(current, facts)).toThrow()
            continue
          }
          current = takeStep(current, facts)
          taken.push(step)
        }
        expect([[], ['refuse'], ['revoke'], ['approve'], ['approve', 'revoke']]).toContainEqual(taken)
        const isEnded = taken.includes('refuse') || taken.includes('revoke')
        expect(current.state === 'granted').toBe(taken.includes('approve') && !isEnded)
        expect(current.revokedBy).toBe(taken.includes('revoke') ? 'revoker' : undefined)
        expect(current.decisionReason).toBe(taken.find((step) => step !== 'revoke'))
      }),
    )
  })

  it('an invitation is locked at the fifth wrong number and stays locked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2 * LIFE }), (wrong, now) => {
        let current = invitation
        for (let count = 0; count < wrong; count += 1) current = countWrongNumber(current)
        const expected = wrong >= 5 ? 'locked' : now >= LIFE ? 'expired' : 'open'
        expect(invitationState(current, now)).toBe(expected)
      }),
    )
  })
})
