import { countDues } from '@qingjian/shared/openness/affairs/affair.contracts'
import { isShownTo } from '../lib/session/is-shown-to'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { affairText as text } from './affair.text'
import { AFFAIR_WRITERS } from './affair-roles'

/** From this count on the cloud does not count further. */
const MANY = 1000
/** Those who see to it that villages publish. */
const URGERS = ['village-supervisor', 'town-reviewer', 'inspector'] as const

const counted = (count: number) => (count >= MANY ? text.countMany(MANY) : text.count(count))

/** What villages have not made public in time, and for those who write what is due within three days. */
export const affairsWaiting: WaitingSource = {
  key: 'openness-affairs',
  roles: [...AFFAIR_WRITERS, ...URGERS],
  read: async (roles) => {
    const { overdue, soon } = await ask(countDues, {})
    const isWriter = isShownTo(AFFAIR_WRITERS, roles)
    return [
      ...(overdue > 0
        ? [
            {
              key: 'affairs-overdue',
              title: text.overdueTitle(counted(overdue)),
              note: isWriter ? text.overdueNote : text.urgeNote,
              to: '/openness/affairs',
              urgent: true,
            },
          ]
        : []),
      ...(soon > 0 && isWriter
        ? [
            {
              key: 'affairs-soon',
              title: text.soonTitle(counted(soon)),
              note: text.soonNote,
              to: '/openness/affairs',
            },
          ]
        : []),
    ]
  },
}
