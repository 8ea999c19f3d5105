import { fail, succeed } from '@qingjian/shared/kernel/result'
import { storedState } from '../stored-state'
import type { OutboxEntry, Sender } from './entry'
import { createOutbox } from './outbox'

const newOutbox = () => createOutbox(storedState<OutboxEntry[]>('outbox', []), () => 1_000)

const offline: Sender<string, string> = async () => fail('UNAVAILABLE', '没连上网')

describe('the outbox', () => {
  it('forgets what was sent', async () => {
    const outbox = newOutbox()
    outbox.register<string, string>('note', async (payload) => succeed(`got ${payload}`))
    const { delivery } = outbox.post('note', '一条', 'hello')
    expect(await delivery).toEqual({ outcome: 'sent', data: 'got hello' })
    expect(outbox.entries.get()).toEqual([])
  })

  it('stores before it sends, so that a crash on the way loses nothing', () => {
    const outbox = newOutbox()
    outbox.register<string, string>('note', () => new Promise(() => undefined))
    outbox.post('note', '一条', 'hello')
    const afterCrash = storedState<OutboxEntry[]>('outbox', [])
    expect(afterCrash.get()).toMatchObject([
      { title: '一条', payload: 'hello', state: 'waiting', createdAt: 1_000 },
    ])
  })

  it('keeps what could not be sent and sends it later under the same request id', async () => {
    const first = newOutbox()
    const requestIds: string[] = []
    first.register<string, string>('note', async (payload, requestId, remember) => {
      requestIds.push(requestId)
      return offline(payload, requestId, remember)
    })
    await first.post('note', '一条', 'hello').delivery

    const afterRestart = newOutbox()
    afterRestart.register<string, string>('note', async (_, requestId) => {
      requestIds.push(requestId)
      return succeed('done')
    })
    await afterRestart.flush()
    expect(afterRestart.entries.get()).toEqual([])
    expect(requestIds).toHaveLength(2)
    expect(requestIds[0]).toBe(requestIds[1])
  })

  it('does not send twice at the same time, whoever asks', async () => {
    const outbox = newOutbox()
    let finish: () => void = () => undefined
    const sender = jest.fn(
      () =>
        new Promise<ReturnType<typeof succeed<string>>>((resolve) => {
          finish = () => resolve(succeed('done'))
        }),
    )
    outbox.register<string, string>('note', sender)
    const { delivery } = outbox.post('note', '一条', 'hello')
    const flushed = outbox.flush()
    finish()
    await Promise.all([delivery, flushed])
    expect(sender).toHaveBeenCalledTimes(1)
  })

  it('keeps a refusal for the person to see and does not try it by itself', async () => {
    const outbox = newOutbox()
    const sender = jest.fn<ReturnType<Sender<string, string>>, []>(async () => fail('CONFLICT', '已经评过'))
    outbox.register<string, string>('note', sender)
    await outbox.post('note', '一条', 'hello').delivery
    await outbox.flush()
    expect(sender).toHaveBeenCalledTimes(1)
    expect(outbox.entries.get()).toMatchObject([{ state: 'refused', failure: { message: '已经评过' } }])
  })

  it('tries a refusal again when the person asks, and discards it when the person asks', async () => {
    const outbox = newOutbox()
    const sender = jest.fn<ReturnType<Sender<string, string>>, []>(async () => fail('CONFLICT', '已经评过'))
    outbox.register<string, string>('note', sender)
    const { id, delivery } = outbox.post('note', '一条', 'hello')
    await delivery
    await outbox.retry(id)
    expect(sender).toHaveBeenCalledTimes(2)
    outbox.discard(id)
    expect(outbox.entries.get()).toEqual([])
  })

  it('remembers the part that was done', async () => {
    const outbox = newOutbox()
    outbox.register<string, string>('note', async (_, __, remember) => {
      remember('half done')
      return fail('UNAVAILABLE', '没连上网')
    })
    await outbox.post('note', '一条', 'hello').delivery
    expect(outbox.entries.get()).toMatchObject([{ payload: 'half done', state: 'waiting' }])
  })
})
