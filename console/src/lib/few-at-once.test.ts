import { fewAtOnce } from './few-at-once'

/** Tasks that end when they are told to. */
function tasks() {
  const ends: (() => void)[] = []
  const begun: number[] = []
  const task = (n: number) => () => {
    begun.push(n)
    return new Promise<number>((resolve) => ends.push(() => resolve(n)))
  }
  return { begun, ends, task }
}

/** After everything that was ready to go on. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('a few at once', () => {
  it('begins no more than that, and the next in order when one ends', async () => {
    const { begun, ends, task } = tasks()
    const run = fewAtOnce(2)
    const answers = [1, 2, 3, 4].map((n) => run(task(n)))
    await settled()
    expect(begun).toEqual([1, 2])
    ends[1]?.()
    await settled()
    expect(begun).toEqual([1, 2, 3])
    ends[0]?.()
    await settled()
    for (const end of ends) end()
    await expect(Promise.all(answers)).resolves.toEqual([1, 2, 3, 4])
  })

  it('goes on after one that fails', async () => {
    const run = fewAtOnce(1)
    const failing = run(() => Promise.reject(new Error('没有网络')))
    const next = run(async () => '好')
    await expect(failing).rejects.toThrow('没有网络')
    await expect(next).resolves.toBe('好')
  })
})
