import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { tinyJpeg } from '@qingjian/cloudfunctions/platform/testing/tiny-photos'
import { CARDS, LICENCE_CARD, TICKETED_CARD } from '@qingjian/cloudfunctions/rating/testing/rating-house'
import { startSearch } from '@qingjian/shared/audit/audit.contracts'
import { CONTRACTS } from '@qingjian/shared/contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import { ERROR_CODES } from '@qingjian/shared/kernel/errors'
import type { Result } from '@qingjian/shared/kernel/result'
import { STAFF_ROLES } from '@qingjian/shared/kernel/roles'
import {
  listMine,
  openCard,
  preparePhotos,
  readBoard,
  submitRating,
} from '@qingjian/shared/rating/rating.contracts'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import fc from 'fast-check'
import { safeParse } from 'valibot'
import { arbitraryOf, type Known } from './arbitrary-of-schema'
import type { Occasion } from './occasion'
import { occasionOf } from './occasions'
import { type Caller, type RunningHouse, startHouse } from './running-house'
import { nearlyOf, wildValue } from './wild-values'

/** Inputs of a method, which are sent in handfuls at once; `npm run campaign` sends many more. */
const INPUTS = Number(process.env.FUZZ_RUNS ?? 40)
const HANDFUL = 20
/** How often a method is sent as many inputs again when none of them got past the door. */
const MOST_TRIES = 15

/** Enough people that the limits of calls a minute leave most calls through. */
const CITIZENS = Array.from({ length: 20 }, (_, index) => `citizen-${index}`)
const OFFICERS = Array.from({ length: 20 }, (_, index) => `officer-${index}`)

/** They rate once, and what they rated is there to the end. */
const WITNESSES = Array.from({ length: 6 }, (_, index) => `witness-${index}`)

/**
 * Features whose things nobody prepares here: an input gets past the door by chance alone, so that this is not asked of
 * it. Their own tests go all the way (cloudfunctions/org).
 */
const BY_CHANCE_ALONE = new Set(['org'])

const CODES: readonly string[] = ERROR_CODES.filter((code) => code !== 'INTERNAL')
const CHINESE = /\p{Script=Han}/u
/** What only the inside of a program says. */
const INSIDE = /\bat .+:\d+|node_modules|\.(js|ts):\d+|\/tmp\/|TypeError|E11000|valibot|errCode/

const { earlierChoices: _earlier, reasonsVersion: _version, ...DEFAULT_CHOICES } = DEFAULT_RATING_SETTINGS
const EDITABLE_SETTINGS = { ...DEFAULT_CHOICES, scale: 'five', dailyCap: 50 }

jest.setTimeout(Math.max(300_000, INPUTS * 600))

let house: RunningHouse
let officersKnow: Known
let prepared: number
const citizensKnow = new Map<string, Known>()
const officersSearch = new Map<string, string>()

/** Rates one visit, leaving a phone number; answers the rating's id. */
async function rate(openid: string, visit: string): Promise<string> {
  const contact = { source: 'typed', mobile: '17000000001', consent: true }
  const { body } = await house.call(submitRating, { visit, level: 1, reasons: ['queue'], contact }, openid)
  return body.ok ? (body.data as { ratingId: string }).ratingId : ''
}

async function scan(openid: string, scene: string): Promise<string> {
  const { body } = await house.call(openCard, { scene }, openid)
  return body.ok ? (body.data as { visit: string }).visit : ''
}

/** What one citizen can truthfully send: visits of their own scans, their ratings, uploads. */
async function meet(openid: string): Promise<Known> {
  const tickets = Array.from({ length: 12 }, (_, number) => `${TICKETED_CARD}.A${number}`)
  const scene = [...CARDS.map(({ _id }) => _id), ...tickets]
  const visit = []
  for (const one of scene) visit.push(await scan(openid, one))
  const ratingId = []
  for (const one of visit.slice(0, 4)) ratingId.push(await rate(openid, one))
  const { body } = await house.call(preparePhotos, { count: 2 }, openid)
  const [path = '', missing = ''] = body.ok ? (body.data as { paths: string[] }).paths : []
  const upload = await house.upload(path, tinyJpeg())
  const { dimensions, reasons } = DEFAULT_RATING_SETTINGS
  return {
    scene,
    visit,
    ratingId,
    photos: [upload, upload.replace(path, missing)],
    dimensions: dimensions.map(({ code }) => code),
    reasons: reasons.map(({ code }) => code),
    serviceItemId: ['item-1'],
  }
}

/** Begins a search of the audit log, which is that officer's alone. */
async function startSearchAs(openid: string): Promise<string> {
  const { body } = await house.call(startSearch, { reason: '检查' }, openid)
  return body.ok ? (body.data as { search: string }).search : ''
}

beforeAll(async () => {
  house = await startHouse(new Set())
  await house.add('settings', [{ _id: 'rating', scale: 'five', dailyCap: 1000 }])
  const ratingId = []
  for (const witness of WITNESSES) ratingId.push(await rate(witness, await scan(witness, LICENCE_CARD)))
  for (const officer of OFFICERS) {
    await house.bind(officer, STAFF_ROLES)
    officersSearch.set(officer, await startSearchAs(officer))
  }
  for (const citizen of CITIZENS) citizensKnow.set(citizen, await meet(citizen))
  const idsOf = (documents: readonly { _id: string }[]) => documents.map(({ _id }) => _id)
  const { halls, people, units, windows } = SMALL_DISTRICT
  officersKnow = {
    id: idsOf([...halls, ...units, ...windows]),
    hallId: idsOf(halls),
    unitId: idsOf(units),
    windowId: idsOf(windows),
    personId: idsOf(people),
    cardId: idsOf(CARDS),
    scene: idsOf(CARDS),
    ratingId,
    calendar: Array.from({ length: 20 }, (_, number) => {
      const newYear = { name: '元旦', from: `${2040 + number}-01-01`, to: `${2040 + number}-01-01` }
      return { year: 2040 + number, holidays: [newYear], workingWeekends: [] }
    }),
    version: [0, 1, 2, 3],
    // Roomy, since what is saved counts for the citizens who are yet to call.
    settings: [1, 2, 3].map((slotHours) => ({ ...EDITABLE_SETTINGS, slotHours })),
  }
  prepared = (await house.emulator.api<{ lastSequence: number }>('queries')).lastSequence
})
afterAll(() => house.stop())

interface Sent {
  who: Caller
  data: unknown
  event: object
}

/** Inputs for a method, each from somebody who knows the ids that it takes to get far. */
function inputsOf(
  contract: Contract,
  { callers = OFFICERS, known: more, sessions }: Occasion,
): fc.Arbitrary<Sent> {
  const by = (who: Caller, known: Known) => {
    const near = arbitraryOf(contract.input, { ...known, ...more })
    const session = typeof who === 'string' ? sessions?.get(who) : undefined
    const event = session === undefined ? {} : { session }
    const data = fc.oneof(
      { weight: 5, arbitrary: near },
      { weight: 4, arbitrary: nearlyOf(near) },
      { weight: 1, arbitrary: wildValue },
    )
    return data.map((one) => ({ who, data: one, event }))
  }
  const citizens = CITIZENS.map((openid) => by(openid, citizensKnow.get(openid) ?? {}))
  const officers = callers.map((openid) =>
    by(openid, { ...officersKnow, search: [officersSearch.get(openid)] }),
  )
  const { audience } = contract.access
  const isForStaff = audience === 'staff' || audience === 'member'
  return fc.oneof(
    { weight: isForStaff ? 1 : 6, arbitrary: fc.oneof(...citizens) },
    { weight: isForStaff ? 6 : 1, arbitrary: fc.oneof(...officers) },
    { weight: 1, arbitrary: by(house.anonymous, officersKnow) },
  )
}

/** What is wrong with an answer; undefined when it is one that the contract allows. */
function flawOf(contract: Contract, status: number, body: Result<unknown>): string | undefined {
  if (status !== 200) return `status ${status}`
  if (INSIDE.test(JSON.stringify(body))) return 'shows the inside of the program'
  if (body.ok) {
    const { success, issues } = safeParse(contract.output, body.data)
    return success ? undefined : `does not fit the contract: ${issues[0].message}`
  }
  const { code, message } = body.error
  if (!CODES.includes(code)) return `code ${code}`
  return CHINESE.test(message) ? undefined : 'a message that is not Chinese'
}

/** Sends an input and answers the code that came back. */
async function codeOfProperAnswer(contract: Contract, { data, event, who }: Sent): Promise<string> {
  const { body, status } = await house.call(contract, data, who, event)
  const flaw = flawOf(contract, status, body)
  if (flaw === undefined) return body.ok ? 'OK' : body.error.code
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 2_000)
  throw new Error(`${flaw}\nsent: ${shown(data)}\nby: ${shown(who)}\nanswer: ${shown(body)}`)
}

describe('whatever is sent', () => {
  it.each(CONTRACTS.map((contract) => [`${contract.feature}.${contract.action}`, contract] as const))(
    'to %s, its answer is one that the contract allows',
    async (_name, contract) => {
      const occasion = await occasionOf(house, contract, OFFICERS)
      const handfuls = fc.array(inputsOf(contract, occasion), { minLength: HANDFUL, maxLength: HANDFUL })
      const codes = new Map<string, number>()
      const property = fc.asyncProperty(handfuls, async (handful) => {
        for (const code of await Promise.all(handful.map((sent) => codeOfProperAnswer(contract, sent))))
          codes.set(code, (codes.get(code) ?? 0) + 1)
      })
      const send = () => fc.assert(property, { numRuns: Math.ceil(INPUTS / HANDFUL), endOnFailure: true })
      await send()
      if (BY_CHANCE_ALONE.has(contract.feature)) return
      // Inputs that never get past the door would prove little: it is tried on until one does.
      const past = contract.access.audience === 'timer' ? 'FORBIDDEN' : 'OK'
      for (let more = 0; more < MOST_TRIES && !codes.has(past); more += 1) await send()
      expect([...codes.keys()]).toContain(past)
    },
  )

  it('as an event, the answer is a refusal in Chinese', async () => {
    const event = fc.record(
      { action: wildValue, requestId: wildValue, session: wildValue, confirmation: wildValue },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(event, async (fields) => {
        const { body, status } = await house.call(readBoard, {}, 'citizen-0', fields)
        expect({ status, flaw: flawOf(readBoard, status, body) }).toEqual({ status: 200, flaw: undefined })
      }),
      { numRuns: 100, endOnFailure: true },
    )
  })

  it('the functions are alive afterwards, and no query has read a whole collection', async () => {
    const { body } = await house.call(listMine, {}, 'citizen-0')
    expect(body).toMatchObject({ ok: true })
    const { fullScans } = await house.emulator.api<{ fullScans: object[] }>(`queries?since=${prepared}`)
    expect(fullScans).toEqual([])
  })
})
