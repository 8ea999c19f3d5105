import { countObjections } from '@qingjian/shared/openness/objection.contracts'
import { fakeCloud } from '../../testing/fake-cloud'
import { objectionsWaiting } from './watch.waiting'

const waitingFor = async (
  role: 'village-clerk' | 'village-supervisor',
  counts: Record<'toAnswer' | 'late', number>,
) => {
  fakeCloud().answers(countObjections, counts)
  return (await objectionsWaiting.read([role])).map(({ to, title }) => `${title} ${to}`)
}

describe('the workbench', () => {
  it('tells who answers what waits, and who supervises what is late', async () => {
    const counts = { toAnswer: 2, late: 100 }
    expect(await waitingFor('village-clerk', counts)).toEqual([
      '群众疑问待答复：2条 /openness/objections?queue=to-answer',
    ])
    expect(await waitingFor('village-supervisor', counts)).toEqual([
      '群众疑问超期未答：100条以上 /openness/objections?queue=late',
    ])
    expect(await waitingFor('village-clerk', { toAnswer: 0, late: 0 })).toEqual([])
  })
})
