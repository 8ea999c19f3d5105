import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { tinyJpeg } from '@qingjian/cloudfunctions/platform/testing/tiny-photos'
import { pendingRating } from '@qingjian/cloudfunctions/rating/testing/arbitrary-rating'
import { CARDS, LICENCE_CARD, TICKETED_CARD } from '@qingjian/cloudfunctions/rating/testing/rating-house'
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
import fc from 'fast-check'
import { safeParse } from 'valibot'
import { arbitraryOf } from './arbitrary-of-schema'
import { type Caller, type RunningHouse, startHouse } from './running-house'
import { nearlyOf, wildValue } from './wild-values'

/** Inputs of a method, which are sent in handfuls at once. */
const INPUTS = Number(process.env.FUZZ_RUNS ?? 1000)
const HANDFUL = 20

/** Enough people that the limits of calls a minute leave most calls through. */
const CITIZENS = Array.from({ length: 12 }, (_, index) => `citizen-${index}`)
const OFFICERS = Array.from({ length: 12 }, (_, index) => `officer-${index}`)

const CODES: readonly string[] = ERROR_CODES.filter((code) => code !== 'INTERNAL')
const CHINESE = /\p{Script=Han}/u
/** What only the inside of a program says. */
const INSIDE = /\bat .+:\d+|node_modules|\.(js|ts):\d+|\/tmp\/|TypeError|E11000|valibot|errCode/

jest.setTimeout(Math.max(300_000, INPUTS * 600))

let house: RunningHouse
let officersKnow: string[]
let prepared: number
const citizensKnow = new Map<string, string[]>()

/** What one citizen can truthfully send: visits of their own scans, their ratings, uploads. */
async function meet(openid: string): Promise<string[]> {
  const scenes = [...CARDS.map(({ _id }) => _id), `${TICKETED_CARD}.A1`, `${LICENCE_CARD}.A1`]
  const visits = []
  for (const scene of scenes) {
    const { body } = await house.call(openCard, { scene }, openid)
    if (body.ok) visits.push((body.data as { visit: string }).visit)
  }
  const rated = []
  for (const visit of visits.slice(0, 2)) {
    const contact = { source: 'typed', mobile: '17000000001', consent: true }
    const { body } = await house.call(submitRating, { visit, level: 1, reasons: ['queue'], contact }, openid)
    if (body.ok) rated.push((body.data as { ratingId: string }).ratingId)
  }
  const { body } = await house.call(preparePhotos, { count: 2 }, openid)
  const [path = '', missing = ''] = body.ok ? (body.data as { paths: string[] }).paths : []
  const upload = await house.upload(path, tinyJpeg())
  return [...scenes, ...visits, ...rated, upload, upload.replace(path, missing)]
}

beforeAll(async () => {
  house = await startHouse(new Set())
  const [window] = SMALL_DISTRICT.windows
  const facts = { level: 1 as const, at: Date.now(), submittedAt: Date.now() }
  if (window) {
    const ratings = Array.from({ length: 30 }, (_, number) => pendingRating({ ...facts, number, window }))
    await house.add('ratings', ratings)
  }
  for (const officer of OFFICERS) await house.bind(officer, STAFF_ROLES)
  for (const citizen of CITIZENS) citizensKnow.set(citizen, await meet(citizen))
  const { halls, people, units, windows } = SMALL_DISTRICT
  const stored = [...halls, ...people, ...units, ...windows, ...CARDS].map(({ _id }) => _id)
  officersKnow = [...stored, ...(await house.all<{ _id: string }>('ratings')).map(({ _id }) => _id)]
  prepared = (await house.emulator.api<{ lastSequence: number }>('queries')).lastSequence
})
afterAll(() => house.stop())

interface Sent {
  who: Caller
  data: unknown
}

/** Inputs for a method, each from somebody who knows the ids that it takes to get far. */
function inputsOf(contract: Contract): fc.Arbitrary<Sent> {
  const by = (who: Caller, known: readonly string[]) => {
    const near = arbitraryOf(contract.input, known)
    const data = fc.oneof(
      { weight: 5, arbitrary: near },
      { weight: 4, arbitrary: nearlyOf(near) },
      { weight: 1, arbitrary: wildValue },
    )
    return data.map((one) => ({ who, data: one }))
  }
  const citizens = CITIZENS.map((openid) => by(openid, citizensKnow.get(openid) ?? []))
  const officers = OFFICERS.map((openid) => by(openid, officersKnow))
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...citizens) },
    { weight: 4, arbitrary: fc.oneof(...officers) },
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

async function expectProperAnswer(contract: Contract, { data, who }: Sent): Promise<void> {
  const { body, status } = await house.call(contract, data, who)
  const flaw = flawOf(contract, status, body)
  if (flaw === undefined) return
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 2_000)
  throw new Error(`${flaw}\nsent: ${shown(data)}\nby: ${shown(who)}\nanswer: ${shown(body)}`)
}

describe('whatever is sent', () => {
  it.each(CONTRACTS.map((contract) => [`${contract.feature}.${contract.action}`, contract] as const))(
    'to %s, its answer is one that the contract allows',
    async (_name, contract) => {
      const handfuls = fc.array(inputsOf(contract), { minLength: HANDFUL, maxLength: HANDFUL })
      const property = fc.asyncProperty(handfuls, async (handful) => {
        await Promise.all(handful.map((sent) => expectProperAnswer(contract, sent)))
      })
      await fc.assert(property, { numRuns: Math.ceil(INPUTS / HANDFUL), endOnFailure: true })
    },
  )

  it('as an event, the answer is a refusal in Chinese', async () => {
    const event = fc.record(
      { action: wildValue, requestId: wildValue, token: wildValue },
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
