import { ContentionError, retryOnConflict } from './retry-on-conflict'

const CONFLICT = new Error('conflict')
const isConflict = (error: unknown) => error === CONFLICT

/** Fails so many times before it answers; notes the waits in between. */
function contended(failures: number, error: unknown = CONFLICT) {
  const waits: number[] = []
  let left = failures
  const run = () =>
    retryOnConflict(
      async () => {
        if (left-- > 0) throw error
        return 'done'
      },
      isConflict,
      async (milliseconds) => void waits.push(milliseconds),
    )
  return { run, waits, attempts: () => failures - left }
}

describe('retrying on conflict', () => {
  it('tries again until the way is free, waiting longer every time', async () => {
    const { run, waits } = contended(7)
    expect(await run()).toBe('done')
    expect(waits).toHaveLength(7)
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(4 * 2 ** index)
      expect(wait).toBeLessThan(12 * 2 ** index)
    }
  })

  it('gives up after eight attempts, naming the cause', async () => {
    const { run } = contended(8)
    await expect(run()).rejects.toThrow(ContentionError)
    await expect(contended(8).run()).rejects.toMatchObject({ cause: CONFLICT })
  })

  it('does not try again after any other error', async () => {
    const other = new Error('other')
    const { attempts, run } = contended(1, other)
    await expect(run()).rejects.toBe(other)
    expect(attempts()).toBe(1)
  })
})
