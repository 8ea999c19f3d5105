import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { find } from '@qingjian/shared/openness/find/find.contracts'
import { useState } from 'react'
import { call } from '../../lib/transport/call'

export type FoundModule = ContractOutput<typeof find>['modules'][number]

/** What was found in one module, and more of it page by page. */
export function useModule(
  first: FoundModule,
  lookedFor: ContractInput<typeof find>,
): FoundModule & { more: () => Promise<void>; busy: boolean; failure: Failure | undefined } {
  const [shown, setShown] = useState(first)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const more = async () => {
    const { module, next } = shown
    if (next === undefined) return
    setBusy(true)
    const answer = await call(find, { ...lookedFor, module, after: next })
    setBusy(false)
    setFailure(answer.ok ? undefined : answer.error)
    const [page] = answer.ok ? answer.data.modules : []
    if (page) setShown({ ...page, found: [...shown.found, ...page.found] })
  }
  return { ...shown, more, busy, failure }
}
