import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { CARDS } from '@qingjian/cloudfunctions/rating/testing/rating-house'
import { CONTRACTS } from '@qingjian/shared/contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import { STAFF_ROLES } from '@qingjian/shared/kernel/roles'
import fc from 'fast-check'
import { arbitraryOf, type Known } from './arbitrary-of-schema'
import { type IdPath, idPathsOf, withId } from './id-fields'
import { type RunningHouse, startHouse } from './running-house'
import { fillThreeTowns, type TownIds } from './three-towns'

/** Enough people that the limits of calls a minute leave every call through. */
const CALLERS = Array.from({ length: 60 }, (_, number) => `caller-${number}`)
/** Where the callers’ roles count. */
const OWN_TOWN = '630102100'
/** Other inputs around the id: one way of filling the rest of the form may never get to it; more in `npm run campaign`. */
const INPUTS = Number(process.env.FOREIGN_INPUTS ?? 1)
/** Towns whose id is tried in each place, another one from place to place; all three in `npm run campaign`. */
const TOWNS_A_PLACE = Number(process.env.FOREIGN_TOWNS ?? 1)

jest.setTimeout(600_000)

/** Methods whose answer depends on who asks: not what is public, and not what reaches everywhere. */
function isBounded({ access }: Contract): boolean {
  if (access.audience === 'anyone' || access.audience === 'timer') return false
  return access.audience === 'member' || access.scope !== 'all'
}

const CASES = CONTRACTS.filter(isBounded).flatMap((contract) =>
  idPathsOf(contract.input).map(
    (path) => [`${contract.feature}.${contract.action}`, path.join('.'), contract, path] as const,
  ),
)

let house: RunningHouse
let towns: TownIds[]
let known: Known
let calls = 0
let places = 0

beforeAll(async () => {
  house = await startHouse(new Set(), { configuration: { instances: 2 } })
  for (const caller of CALLERS) await house.bind(caller, STAFF_ROLES, OWN_TOWN)
  await house.add('org_units', [{ _id: `unit-${OWN_TOWN}`, name: '镇政府', regionId: OWN_TOWN }])
  towns = await fillThreeTowns(house)
  const idsOf = (documents: readonly { _id: string }[]) => documents.map(({ _id }) => _id)
  const { halls, people, units, windows } = SMALL_DISTRICT
  const inTown = ({ _id }: { _id: string }) => _id.includes('town')
  known = {
    hallId: idsOf(halls.filter(inTown)),
    unitId: idsOf(units.filter(inTown)),
    windowId: idsOf(windows.filter(inTown)),
    personId: idsOf(people.filter(inTown)),
    regionId: [OWN_TOWN],
    regions: [OWN_TOWN],
    units: idsOf(units.filter(inTown)),
    cardId: idsOf(CARDS),
    reason: ['核对'],
    purpose: ['回访'],
    version: [1],
    role: ['village-clerk', 'unit-clerk', 'leader'],
    from: [Date.now() + 60_000],
    until: [Date.now() + 86_400_000],
  }
})
afterAll(() => house.stop())

/** The towns that are asked about in a turn, each first in its own. */
function townsOf(turn: number): TownIds[] {
  const first = turn % towns.length
  return [...towns.slice(first), ...towns.slice(0, first)].slice(0, TOWNS_A_PLACE)
}

/** An id of the same form that nothing has: places have numbers, everything else has texts. */
function neverExisted(id: string): string {
  return /^\d+$/.test(id) ? '9'.repeat(id.length) : 'nobody-has-this-one'
}

/** The answer to an input with the id in its place; the id itself is not what answers are compared by. */
async function answerTo(contract: Contract, path: IdPath, input: unknown, id: string, who: string) {
  const { body } = await house.call(contract, withId(input, path, id), who)
  return JSON.parse(JSON.stringify(body).replaceAll(id, '<id>')) as { ok: boolean }
}

describe('the id of another organisation’s thing', () => {
  it.each(CASES)(
    'is answered by %s (%s) like one that never existed',
    async (_name, _field, contract, path) => {
      const inputs = fc.sample(arbitraryOf(contract.input, known), { numRuns: INPUTS, seed: 630_102 })
      places += 1
      const ask = (input: unknown, id: string) =>
        answerTo(contract, path, input, id, CALLERS[calls++ % CALLERS.length] ?? '')
      const tryInput = async (input: unknown) => {
        const kinds = Object.keys(towns[0] ?? {})
        const foreign = kinds.flatMap((kind, at) =>
          townsOf(places + at).flatMap((town) =>
            town[kind] === undefined ? [] : [{ kind, id: town[kind] }],
          ),
        )
        const forms = [...new Set(foreign.map(({ id }) => neverExisted(id)))]
        const nones = new Map(await Promise.all(forms.map(async (id) => [id, await ask(input, id)] as const)))
        const answers = await Promise.all(
          foreign.map(async ({ id, kind }) => ({ kind, id, answer: await ask(input, id) })),
        )
        for (const { answer, id, kind } of answers)
          expect({ kind, input, answer }).toEqual({ kind, input, answer: nones.get(neverExisted(id)) })
      }
      for (const input of inputs) await tryInput(input)
    },
  )

  it('has been tried on every feature', () => {
    expect(new Set(CASES.map(([, , { feature }]) => feature))).toContain('identity')
    expect(CASES.length).toBeGreaterThan(20)
  })
})
