import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import { readAttempts } from './claim-attempts'

describe('the wrong tries of today', () => {
  it('are read one after the other, since a transaction of the platform takes one operation at a time', async () => {
    let underWay = 0
    let most = 0
    const attempts = async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await Promise.resolve()
      underWay -= 1
      return undefined
    }
    const dependencies = { claims: { attempts }, hash: (_: string, value: string) => value, now: 0 }
    const read = await readAttempts(dependencies as unknown as OpennessDependencies, {} as Change, {
      actorId: 'actor',
      mobileKey: 'mobile',
    })
    expect(read.isBarred).toBe(false)
    expect(most).toBe(1)
  })
})
