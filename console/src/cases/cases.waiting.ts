import type { CaseQueue } from '@qingjian/shared/cases/case-states'
import { countQueues } from '@qingjian/shared/cases/cases.contracts'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { casesText as text } from './cases.text'
import { queuesOf } from './list/queues-of'

/** From this count on the cloud does not count further. */
const MANY = 100

/** What can be done about what waits in a queue; queues without a sentence are only looked at. */
const NOTES: Partial<Record<CaseQueue, string>> = {
  mine: '分给您办理，请按期核实、整改和答复',
  unassigned: '还没有经办人，请分派',
  'to-verify': '要在1个工作日内核实',
  rectifying: '请按期整改并答复群众',
  reopened: '群众说没有解决，要重新办理',
  overdue: '已经过了期限，请马上办理或督促办理',
  misdirected: '承办单位说不归它管，请改派',
  dismissing: '承办单位认为是误评或恶意评价，请复核',
  appeal: '被评价的工作人员不服核实结果，请处理',
  extension: '承办单位要求延长整改期限，请审批',
}

/** The queues in which somebody has to do something, with how many cases wait. */
export const casesWaiting: WaitingSource = {
  key: 'cases',
  roles: ['unit-clerk', 'cadre', 'town-reviewer', 'dispatcher', 'inspector', 'leader'],
  read: async (roles) => {
    const { queues } = await ask(countQueues, {})
    const counts = new Map(queues.map(({ count, queue }) => [queue, count]))
    return queuesOf(roles).first.flatMap((queue) => {
      const count = counts.get(queue) ?? 0
      const note = NOTES[queue]
      if (count === 0 || note === undefined) return []
      return [
        {
          key: `cases-${queue}`,
          title: text.waiting(text.queues[queue], count >= MANY ? `${MANY} 件以上` : `${count} 件`),
          note,
          to: `/cases?queue=${queue}`,
          urgent: queue === 'overdue',
        },
      ]
    })
  },
}
