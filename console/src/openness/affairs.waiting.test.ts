import { countDues } from '@qingjian/shared/openness/affairs/affair.contracts'
import { fakeCloud } from '../../testing/fake-cloud'
import { affairsWaiting } from './affairs.waiting'

const waitingFor = async (role: 'village-clerk' | 'inspector', counts: { overdue: number; soon: number }) => {
  fakeCloud().answers(countDues, counts)
  return (await affairsWaiting.read([role])).map(({ note, title, urgent }) => [title, note, urgent === true])
}

describe('the workbench', () => {
  it('tells who writes what is overdue and what is due soon, and those above what is overdue', async () => {
    const counts = { overdue: 1000, soon: 2 }
    expect(await waitingFor('village-clerk', counts)).toEqual([
      ['三务公开逾期：1,000项以上', '请尽快公开，公开后会显示迟了几天', true],
      ['三务公开快到期：2项', '三天内要公开', false],
    ])
    expect(await waitingFor('inspector', counts)).toEqual([
      ['三务公开逾期：1,000项以上', '请督促村里尽快公开', true],
    ])
    expect(await waitingFor('village-clerk', { overdue: 0, soon: 0 })).toEqual([])
  })
})
