import {
  abandonBookImport,
  applyBookImport,
  type BookImportView,
  checkBookImport,
  listBookImports,
  readBookImport,
} from '@qingjian/shared/openness/import.contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ask, remoteKey } from '../../lib/use-remote'
import { PUBLICATION_READS } from '../publications/publication-reads'

type Step = 'read' | 'apply' | 'abandon'

const CONTRACTS = { read: readBookImport, apply: applyBookImport, abandon: abandonBookImport }
/** Milliseconds between two readings of an import that another page is sending. */
const WAIT = 3000

/**
 * Follows one import and drives its check on, some thousand rows a call; whoever comes back goes on where it stood.
 * `begin` makes the draft, or gives the import up.
 */
export function useBookImport(importId: string) {
  const client = useQueryClient()
  const [view, setView] = useState<BookImportView>()
  const [error, setError] = useState<Error>()
  const [asked, setAsked] = useState<{ step: Step }>({ step: 'read' })

  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = async (reading: () => Promise<BookImportView>) => {
      try {
        const answer = await reading()
        if (gone) return
        setError(undefined)
        setView(answer)
        if (answer.state === 'checking' && answer.rowCount !== undefined) {
          const { rowCount } = answer
          void take(() => ask(checkBookImport, { importId, rowCount }))
        } else if (answer.state === 'collecting') {
          timer = setTimeout(() => void take(() => ask(readBookImport, { importId })), WAIT)
        } else {
          for (const read of [listBookImports, ...PUBLICATION_READS]) {
            void client.invalidateQueries({ queryKey: remoteKey(read) })
          }
        }
      } catch (cause) {
        if (!gone) setError(cause as Error)
      }
    }
    void take(() => ask(CONTRACTS[asked.step], { importId }))
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [importId, asked, client])

  return { view, error, begin: (step: Step) => setAsked({ step }) }
}
