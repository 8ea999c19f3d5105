import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { atMost, type Database, moreThan, oneOf, type Transaction } from '../database/database'
import type { AccountDocument, BindingDocument } from './access.documents'
import { rolesToBind } from './grant-state'

/** Waiting grants that are shown at once; a county has a handful. */
const MOST_WAITING = 200
const MOST_ACCOUNTS = 1000

/** What a use case changes of an account; the rest is derived when it is saved. */
export type AccountChange = Omit<AccountDocument, '_id' | 'roles' | 'waitingSince' | 'changedAt'>

export interface AccountsRepository {
  find(personId: string): Promise<AccountDocument | undefined>
  findAll(personIds: readonly string[]): Promise<AccountDocument[]>
  /** Accounts with a grant that waits for a second admin, the oldest first. */
  waiting(now: number): Promise<AccountDocument[]>
  /** Accounts among whose granted roles is this one, by the person's id and after the given one. */
  holding(role: StaffRole, after: string, limit: number): Promise<AccountDocument[]>
}

export function createAccountsRepository(database: Database): AccountsRepository {
  return {
    find: (personId) => database.get<AccountDocument>('identity_accounts', personId),
    findAll: (personIds) =>
      personIds.length === 0
        ? Promise.resolve([])
        : database.find<AccountDocument>('identity_accounts', {
            where: { _id: oneOf(personIds) },
            limit: MOST_ACCOUNTS,
          }),
    waiting: (now) =>
      database.find<AccountDocument>('identity_accounts', {
        where: { waitingSince: atMost(now) },
        orderBy: ['waitingSince', 'asc'],
        limit: MOST_WAITING,
      }),
    holding: (role, after, limit) =>
      database.find<AccountDocument>('identity_accounts', {
        // An array matches a value that it contains.
        where: { roles: oneOf([role]), _id: moreThan(after) },
        orderBy: ['_id', 'asc'],
        limit,
      }),
  }
}

/** The person's account within a transaction; an empty one when there is none yet. */
export async function readAccount(transaction: Transaction, personId: string): Promise<AccountDocument> {
  const found = await transaction.get<AccountDocument>('identity_accounts', personId)
  return found ?? { _id: personId, grants: [], roles: [], changedAt: 0 }
}

/** Writes an account and, in the same transaction, what its binding knows of it: the next call sees both. */
export async function saveAccount(
  transaction: Transaction,
  personId: string,
  change: AccountChange,
  now: number,
): Promise<void> {
  const account = completed(personId, change, now)
  await transaction.put<AccountDocument>('identity_accounts', account)
  if (account.bindingId === undefined) return
  await transaction.update<BindingDocument>('identity_bindings', account.bindingId, {
    set: { grants: rolesToBind(account, now) },
  })
}

function completed(personId: string, change: AccountChange, now: number): AccountDocument {
  const asked = change.grants.filter(({ state }) => state === 'waiting').map(({ requestedAt }) => requestedAt)
  const granted = change.grants.filter(({ state }) => state === 'granted').map(({ role }) => role)
  return {
    ...change,
    _id: personId,
    roles: [...new Set(granted)],
    ...(asked.length === 0 ? {} : { waitingSince: Math.min(...asked) }),
    changedAt: now,
  }
}
