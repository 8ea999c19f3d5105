import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { openCard, submitRating } from '@qingjian/shared/rating/rating.contracts'
import type { BindingDocument } from '../../platform/access/access.documents'
import type { Database } from '../../platform/database/database'
import { serve } from '../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { seedSmallDistrict } from '../../platform/testing/small-district'
import { createTestFoundation, type TestFoundation } from '../../platform/testing/test-foundation'
import { composeRating } from '../rating.composition'
import type { CardDocument } from '../rating.documents'
import { RATING_METHODS } from '../rating.methods'

/** Cards of the small district's windows. */
export const LICENCE_CARD = 'cardaaaaaaaaaaaa'
export const TICKETED_CARD = 'cardbbbbbbbbbbbb'
export const TOWN_CARD = 'cardcccccccccccc'

const card = (_id: string, windowId: string, hallId: string): CardDocument => ({
  _id,
  windowId,
  hallId,
  version: 1,
  state: 'active',
  issuedAt: 0,
})

export const CARDS: CardDocument[] = [
  card(LICENCE_CARD, 'window-licence', 'hall-east'),
  card(TICKETED_CARD, 'window-ticketed', 'hall-east'),
  card(TOWN_CARD, 'window-town', 'hall-town'),
]

type SubmitInput = ContractInput<typeof submitRating>

/** The whole function `rating` over a database in memory, called as it is by clients. */
export interface RatingHouse extends TestFoundation {
  memory: MemoryDatabase
  /** Calls as a WeChat user, or anonymously; every call has a new request number unless one is given. */
  call<C extends Contract>(
    contract: C,
    input: ContractInput<C>,
    openid?: string,
    requestId?: string,
  ): Promise<Result<ContractOutput<C>>>
  /** Fires the timer. */
  settle(): Promise<Result<unknown>>
  /** Binds an openid to a person of a unit, with roles over regions. */
  bind(
    openid: string,
    binding: Partial<BindingDocument> & { roles?: StaffRole[]; regions?: string[] },
  ): Promise<void>
  /** Scans a card and answers the visit. */
  scan(openid: string, scene?: string): Promise<string>
  /** Scans a card and rates at once. */
  rate(
    openid: string,
    more?: Partial<SubmitInput> & { scene?: string; requestId?: string },
  ): ReturnType<RatingHouse['submit']>
  submit(
    openid: string,
    input: SubmitInput,
    requestId?: string,
  ): Promise<Result<ContractOutput<typeof submitRating>>>
}

/** The answer's data; throws the refusal when there is none. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.data
}

/** @param over puts something between the function and its database, such as one that fails */
export async function createRatingHouse(
  over: (memory: MemoryDatabase) => Database = (memory) => memory,
): Promise<RatingHouse> {
  const memory = createMemoryDatabase()
  await seedSmallDistrict(memory)
  await memory.insert('rating_cards', CARDS)
  const test = createTestFoundation(over(memory))
  const answer = serve('rating', RATING_METHODS, test.serving, composeRating(test.foundation))
  let requests = 0
  const newRequestId = () => `request-${String(++requests).padStart(12, '0')}`

  const call: RatingHouse['call'] = (contract, data, openid, requestId = newRequestId()) => {
    const caller = { isTimer: false, source: 'wx_client', ...(openid === undefined ? {} : { openid }) }
    return answer({ action: contract.action, data, requestId }, caller) as never
  }
  const scan: RatingHouse['scan'] = async (openid, scene = LICENCE_CARD) =>
    dataOf(await call(openCard, { scene }, openid)).visit
  return {
    ...test,
    memory,
    call,
    settle: () =>
      answer(
        { Type: 'Timer', TriggerName: 'settle', Time: String(test.clock.now()) },
        { isTimer: true, source: 'wx_trigger' },
      ),
    bind: (openid, { roles = [], regions = [], ...binding }) =>
      memory.put<BindingDocument>('identity_bindings', {
        _id: test.foundation.hash('actor', openid),
        personId: 'person-other',
        unitId: 'unit-commission',
        grants: roles.map((role) => ({ role, regions, units: [], from: 0 })),
        boundAt: 0,
        ...binding,
      }),
    scan,
    submit: (openid, input, requestId) => call(submitRating, input, openid, requestId),
    rate: async (openid, { scene, requestId, ...more } = {}) =>
      call(submitRating, { visit: await scan(openid, scene), level: 5, ...more }, openid, requestId),
  }
}
