import type { Contract, ContractOutput } from '@qingjian/shared/kernel/contract'
import { applyImport, checkImport, readImport } from '@qingjian/shared/org/import.contracts'
import { useEffect, useState } from 'react'
import { ask } from '../../lib/use-remote'

export type Import = ContractOutput<typeof readImport>

/** States in which the cloud goes on only when it is asked to. */
const STEPS: Partial<Record<Import['state'], typeof checkImport | typeof applyImport>> = {
  collecting: checkImport,
  checking: checkImport,
  verifying: applyImport,
  applying: applyImport,
}

/**
 * Follows one import and drives it on, step by step, while it is being checked or stored: the check begins by itself
 * once all rows are there. `begin` stores an import that is ready, or gives it up.
 */
export function useImport(importId: string) {
  const [view, setView] = useState<Import>()
  const [error, setError] = useState<Error>()
  const [asked, setAsked] = useState<{ contract: Contract }>({ contract: readImport })

  useEffect(() => {
    let gone = false
    const drive = async (contract: Contract) => {
      try {
        const answer = (await ask(contract, { importId })) as Import
        if (gone) return
        setError(undefined)
        setView(answer)
        const next = STEPS[answer.state]
        if (next) void drive(next)
      } catch (cause) {
        if (!gone) setError(cause as Error)
      }
    }
    void drive(asked.contract)
    return () => {
      gone = true
    }
  }, [importId, asked])

  return {
    view,
    error,
    begin: (contract: Contract) => setAsked({ contract }),
    retry: () => setAsked({ contract: readImport }),
  }
}
