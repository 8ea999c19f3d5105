import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

let emulator: SpawnedEmulator

beforeAll(async () => {
  emulator = await startFixtures()
})
afterAll(() => emulator.stop())

describe('functions that call functions', () => {
  it('keep the caller and say so in SOURCE', async () => {
    const { body } = await emulator.call<Record<string, unknown>[]>('nesting', { depth: 2 }, 'openid-lan')
    expect(body.map((context) => context.OPENID)).toEqual(['openid-lan', 'openid-lan', 'openid-lan'])
    expect(body.map((context) => context.SOURCE)).toEqual(['wx_client', 'wx_client,scf', 'wx_client,scf,scf'])
  })

  it('never wait for each other: more nested calls than instances', async () => {
    const callers = Array.from({ length: 8 }, (_, index) => `openid-${index}-n`)
    const replies = await Promise.all(
      callers.map((openid) => emulator.call<{ OPENID: string }[]>('nesting', { depth: 1 }, openid)),
    )
    expect(replies.map(({ body }) => body.map(({ OPENID }) => OPENID))).toEqual(
      callers.map((openid) => [openid, openid]),
    )
  })

  it('are known with their parent', async () => {
    const { requestId, body } = await emulator.call<{ requestID: string }>(
      'nesting',
      { callee: 'probe', event: {} },
      'openid',
    )
    const child = await emulator.api<{ parentRequestId: string }>(`invocations/${body.requestID}`)
    expect(child.parentRequestId).toBe(requestId)
  })

  it.each([
    ['a function that throws', 'broken', { failure: 'throws' }, 'a broken function'],
    ['a function out of time', 'broken', { failure: 'loops' }, 'timed out after 1 seconds'],
    ['a function that is not there', 'absent', {}, 'not found'],
  ])('get an error for %s', async (_name, callee, event, message) => {
    const { body } = await emulator.call<{ errCode: number; message: string }>(
      'nesting',
      { callee, event },
      'openid',
    )
    expect(body.errCode).toBeLessThan(0)
    expect(body.message).toContain(message)
  })

  it('stop when they call themselves for ever', async () => {
    const { status } = await emulator.call('nesting', { depth: 50 }, 'openid')
    expect(status).toBe(500)
  })
})
