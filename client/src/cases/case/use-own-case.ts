import { readMine } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { useState } from 'react'
import { useLive } from '../../lib/use-live'
import { useNow } from '../../lib/use-now'

export type OwnCaseDetail = ContractOutput<typeof readMine>

/** In milliseconds: how often the case is asked for while it is looked at. */
const PAUSE = 15_000

/** Ratings are taken over every minute; longer than this, there is no case to wait for. */
const REGISTERED_WITHIN = 4 * 60_000

/** The caller's case, kept up to date. `registering`: not there, but it may come any moment. */
export function useOwnCase(caseId: string) {
  const [openedAt] = useState(() => Date.now())
  const now = useNow(PAUSE)
  const remote = useLive(readMine, { caseId }, PAUSE)
  const missing = remote.state === 'failed' && remote.failure.code === 'NOT_FOUND'
  return { remote, missing, registering: missing && now - openedAt < REGISTERED_WITHIN }
}
