import { listRunsToWatch } from '@qingjian/shared/openness/powers/power.contracts'
import { isShownTo } from '../lib/session/is-shown-to'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { runText as text } from './run.text'

/** From this count on the cloud does not count further. */
const MANY = 100

/** Steps of powers in use that are late: for those who take them, and those who see to it. */
export const runsWaiting: WaitingSource = {
  key: 'openness-runs',
  roles: ['village-clerk', 'village-supervisor', 'town-reviewer', 'inspector'],
  read: async (roles) => {
    const { late } = await ask(listRunsToWatch, { queue: 'late' })
    if (late === 0) return []
    return [
      {
        key: 'runs-late',
        title: text.lateTitle(late, MANY),
        note: isShownTo(['village-clerk'], roles) ? text.lateNote : text.lateNoteOfWatcher,
        to: '/openness/runs?queue=late',
        urgent: true,
      },
    ]
  },
}
