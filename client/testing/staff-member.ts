import type {
  listConfirmations,
  listSessions,
  openSignIn,
  whoAmI,
} from '@qingjian/shared/identity/identity.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'

type Confirmation = ContractOutput<typeof listConfirmations>['confirmations'][number]
type Session = ContractOutput<typeof listSessions>['sessions'][number]

const person = {
  id: 'person-1',
  name: '林晓',
  position: '审批股股长',
  unitId: 'unit-1',
  unitName: '人社局',
}

/** Who the cloud says is holding the phone. */
export function staffMember(patch: Partial<ContractOutput<typeof whoAmI>> = {}) {
  return { person, grants: [], ...patch }
}

/** A PC that asked to be signed in 12 seconds ago. */
export function askingComputer(patch: Partial<ContractOutput<typeof openSignIn>> = {}) {
  const requestedAt = Date.now() - 12_000
  return {
    browser: 'Windows 上的 Edge',
    address: '10.20.3.7',
    number: '47',
    requestedAt,
    expiresAt: requestedAt + 120_000,
    person,
    ...patch,
  }
}

/** A sensitive call that a PC wants to make. */
export function confirmation(patch: Partial<Confirmation> = {}): Confirmation {
  const requestedAt = Date.now() - 12_000
  return {
    id: 'confirmation-1',
    title: '授予角色',
    lines: [
      { label: '人员', text: '周敏' },
      { label: '角色', text: '回访员' },
    ],
    number: '38',
    browser: 'Windows 上的 Edge',
    requestedAt,
    expiresAt: requestedAt + 120_000,
    ...patch,
  }
}

/** A PC that is signed in. */
export function session(id: string, patch: Partial<Session> = {}): Session {
  return {
    id,
    browser: `Windows 上的 Edge ${id}`,
    address: '10.20.3.7',
    startedAt: 1_764_000_000_000,
    lastSeenAt: 1_764_000_600_000,
    endsAt: 1_764_043_200_000,
    current: false,
    ...patch,
  }
}
