import { submitRating } from '../rating/rating.contracts'
import { Undelivered, type UndeliveredReason } from './channel'
import { createCall } from './create-call'

const input = { visit: 'visit', level: 5 as const }
const answer = { ok: true as const, data: { ratingId: 'rating-1', outcome: 'rated' as const } }

const text = {
  undelivered: {
    offline: '没连上网',
    timeout: '太慢',
    busy: '人多',
    'not-signed-in': '请登录',
    'too-large': '太大',
  },
  unreadable: '看不懂',
}

function channelOf(...outcomes: (UndeliveredReason | object)[]) {
  const requestIds: (string | undefined)[] = []
  const channel = {
    async invoke(_feature: string, event: { requestId?: string }) {
      requestIds.push(event.requestId)
      const outcome = outcomes[Math.min(requestIds.length, outcomes.length) - 1]
      if (typeof outcome === 'string') throw new Undelivered(outcome)
      return outcome
    },
  }
  const pauses: number[] = []
  const call = createCall(channel, text, async (milliseconds) => void pauses.push(milliseconds))
  return { call, requestIds, pauses }
}

describe('call', () => {
  it('gives back what the function answered', async () => {
    const { call } = channelOf(answer)
    expect(await call(submitRating, input)).toEqual(answer)
  })

  it('repeats after network trouble under the same request id', async () => {
    const { call, requestIds } = channelOf('offline', 'timeout', answer)
    expect(await call(submitRating, input)).toEqual(answer)
    expect(requestIds).toHaveLength(3)
    expect(new Set(requestIds).size).toBe(1)
  })

  it('keeps the request id that it was given', async () => {
    const { call, requestIds } = channelOf(answer)
    await call(submitRating, input, { requestId: 'request-of-the-outbox' })
    expect(requestIds).toEqual(['request-of-the-outbox'])
  })

  it('gives up after three tries and says so in Chinese', async () => {
    const { call, requestIds } = channelOf('offline')
    const result = await call(submitRating, input)
    expect(requestIds).toHaveLength(3)
    expect(result).toEqual({
      ok: false,
      error: { code: 'UNAVAILABLE', message: expect.stringMatching(/没连上网/) },
    })
  })

  it('waits longer before each further try', async () => {
    const { call, pauses } = channelOf('busy')
    await call(submitRating, input)
    expect(pauses).toHaveLength(2)
    expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0)
  })

  it('does not repeat what a repeat cannot mend', async () => {
    const { call, requestIds } = channelOf('not-signed-in')
    expect(await call(submitRating, input)).toMatchObject({ ok: false, error: { code: 'UNAUTHENTICATED' } })
    expect(requestIds).toHaveLength(1)
  })

  it('does not repeat a refusal', async () => {
    const refusal = { ok: false, error: { code: 'CONFLICT', message: '已经评过' } }
    const { call, requestIds } = channelOf(refusal)
    expect(await call(submitRating, input)).toEqual(refusal)
    expect(requestIds).toHaveLength(1)
  })

  it('finds a wrong input before anything is sent, and names the field', async () => {
    const { call, requestIds } = channelOf(answer)
    const contact = { source: 'typed', mobile: '123', consent: true } as const
    const result = await call(submitRating, { ...input, contact })
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields: { 'contact.mobile': '请填写11位手机号' } },
    })
    expect(requestIds).toEqual([])
  })

  it.each([[undefined], [[]], [{ ok: true }], [{}]])(
    'does not trust an answer that is no result: %j',
    async (strange) => {
      const { call } = channelOf(strange as object)
      expect(await call(submitRating, input)).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    },
  )
})
