import { countObjections } from '@qingjian/shared/openness/objection.contracts'
import { isShownTo } from '../lib/session/is-shown-to'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { objectionText as text } from './objection.text'
import { ANSWERING_ROLES } from './watch-roles'

/** From this count on the cloud does not count further. */
const MANY = 100
/** Those who see to it that others answer. */
const URGERS = ['village-supervisor', 'town-reviewer', 'inspector', 'leader'] as const

const counted = (count: number) => (count >= MANY ? text.countMany(MANY) : text.count(count))

/** Questions about the open books that wait for an answer, and those that waited too long. */
export const objectionsWaiting: WaitingSource = {
  key: 'openness-objections',
  roles: [...ANSWERING_ROLES, ...URGERS],
  read: async (roles) => {
    const { late, toAnswer } = await ask(countObjections, {})
    return [
      ...(toAnswer > 0 && isShownTo(ANSWERING_ROLES, roles)
        ? [
            {
              key: 'objections-to-answer',
              title: text.toAnswerTitle(counted(toAnswer)),
              note: text.toAnswerNote,
              to: '/openness/objections?queue=to-answer',
            },
          ]
        : []),
      ...(late > 0 && isShownTo(URGERS, roles)
        ? [
            {
              key: 'objections-late',
              title: text.lateTitle(counted(late)),
              note: text.lateNote,
              to: '/openness/objections?queue=late',
              urgent: true,
            },
          ]
        : []),
    ]
  },
}
