import { countFollowUps, emptyFollowUpCounts } from '@qingjian/shared/follow-up/follow-up-counts'
import type { FollowUpFiguresDocument } from './follow-up.documents'
import { startWalk } from './testing/walk'

/** Walks of a whole district's follow-ups; more of them with WALKS. */
const WALKS = Number(process.env.WALKS ?? 40)
const STEPS = 120

jest.setTimeout(60_000 + WALKS * 2_000)

describe('whatever citizens, officers, provider and timers do, in any order', () => {
  it('there is one outcome, nobody is called at a wrong time or too often, and every run that is killed is made good', async () => {
    let kills = 0
    const seen = new Set<string>()
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const walk = await startWalk(seed)
      for (let step = 0; step < STEPS; step += 1) {
        await walk.step()
        walk.check()
      }
      await walk.finish()
      walk.check()
      kills += walk.kills()
      for (const { answeredBy, outcome, state } of walk.house.followUps())
        seen.add(`${outcome ?? state}/${answeredBy ?? 'nobody'}`)
      expectFigures(walk.house)
    }
    // The walks went everywhere.
    for (const way of ['sms', 'voice', 'person', 'subscribe']) expect([...seen].join()).toContain(`/${way}`)
    for (const end of ['unreachable/nobody', 'no-contact/nobody', 'cancelled/nobody'])
      expect(seen).toContain(end)
    expect(kills).toBeGreaterThan(WALKS)
  })
})

/** What is stored as figures is what the follow-ups say. */
function expectFigures({ followUps, memory }: Awaited<ReturnType<typeof startWalk>>['house']): void {
  const figures = memory.all<FollowUpFiguresDocument>('follow_up_figures')
  const years = [...new Set(followUps().flatMap(({ endedDay }) => endedDay?.slice(0, 4) ?? []))]
  for (const year of years) {
    const rows = followUps().filter(({ endedDay }) => endedDay?.startsWith(year))
    const stored = figures.find(({ key, kind }) => kind === 'year' && key === year)
    expect(stored?.counts ?? emptyFollowUpCounts()).toEqual(countFollowUps(rows))
  }
}
