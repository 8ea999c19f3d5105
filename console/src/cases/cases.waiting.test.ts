import { countQueues } from '@qingjian/shared/cases/cases.contracts'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { fakeCloud } from '../../testing/fake-cloud'
import { casesWaiting } from './cases.waiting'

async function waitingFor(roles: readonly StaffRole[]) {
  fakeCloud().answers(countQueues, {
    queues: [
      { queue: 'to-verify', count: 4 },
      { queue: 'unassigned', count: 0 },
      { queue: 'overdue', count: 100 },
      { queue: 'dismissing', count: 2 },
      { queue: 'rectifying', count: 9 },
    ],
  })
  return casesWaiting.read(roles)
}

describe('cases on the workbench', () => {
  it('are those that the person has to do with, by queue', async () => {
    expect((await waitingFor(['unit-clerk'])).map(({ key }) => key)).toEqual([
      'cases-overdue',
      'cases-to-verify',
      'cases-rectifying',
    ])
    expect((await waitingFor(['inspector'])).map(({ key }) => key)).toEqual([
      'cases-dismissing',
      'cases-overdue',
    ])
  })

  it('are urgent when they are late, and counted as far as the cloud counts', async () => {
    const [overdue, toVerify] = await waitingFor(['unit-clerk'])
    expect(overdue).toMatchObject({
      title: '案件已超期：100 件以上',
      urgent: true,
      to: '/cases?queue=overdue',
    })
    expect(toVerify).toMatchObject({ title: '案件待核实：4 件', urgent: false })
  })

  it('stand there once for somebody with two roles', async () => {
    const keys = (await waitingFor(['inspector', 'leader'])).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
