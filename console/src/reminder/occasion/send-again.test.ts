import { sendAgain } from './send-again'

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `reminder-${from + n}`)

describe('sending again', () => {
  it('asks for a hundred a call, each person once, and tells how far it is', async () => {
    const calls: string[][] = []
    const progress: number[] = []
    const outcome = await sendAgain({
      pages: [ids(50), ids(50, 50), ids(50, 100), ids(50, 150), ids(7, 200)],
      send: async (some) => {
        calls.push(some)
        return { queued: some.length, refused: [] }
      },
      onProgress: (done) => progress.push(done),
    })
    expect(calls.map(({ length }) => length)).toEqual([100, 100, 7])
    expect(new Set(calls.flat()).size).toBe(207)
    expect(progress).toEqual([100, 200, 207])
    expect(outcome).toEqual({ queued: 207, refused: [] })
  })

  it('splits what was chosen in one go', async () => {
    const sizes: number[] = []
    await sendAgain({
      pages: [ids(250)],
      send: async (some) => {
        sizes.push(some.length)
        return { queued: some.length, refused: [] }
      },
      onProgress: () => undefined,
    })
    expect(sizes).toEqual([100, 100, 50])
  })

  it('keeps who was refused, and what was done before a call failed', async () => {
    const failure = new Error('操作太快')
    let calls = 0
    const refused = [{ id: 'reminder-1', name: '马晓梅', reason: '没有登记手机号' }]
    const outcome = await sendAgain({
      pages: [ids(150)],
      send: async () => {
        calls += 1
        if (calls === 2) throw failure
        return { queued: 99, refused }
      },
      onProgress: () => undefined,
    })
    expect(outcome).toEqual({ queued: 99, refused, stopped: failure })
  })

  it('calls nobody when there is nobody', async () => {
    const outcome = await sendAgain({
      pages: [[], []],
      send: async () => Promise.reject(new Error('called')),
      onProgress: () => undefined,
    })
    expect(outcome).toEqual({ queued: 0, refused: [] })
  })
})
