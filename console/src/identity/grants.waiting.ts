import { listWaitingGrants } from '@qingjian/shared/identity/identity.contracts'
import { ROLE_NAMES } from '@qingjian/shared/identity/role-names'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'

/** Roles that another admin asked for and this one can decide. */
export const grantsWaiting: WaitingSource = {
  key: 'grants',
  roles: ['admin'],
  read: async () => {
    const { waiting } = await ask(listWaitingGrants, {})
    return waiting
      .filter(({ own }) => !own)
      .map(({ grant, person }) => ({
        key: grant.id,
        title: `待同意：${person.name} · ${ROLE_NAMES[grant.role]}`,
        note: `${grant.requestedBy} 申请授予，原因：${grant.reason}`,
        to: `/identity/accounts/${person.id}`,
      }))
  },
}
