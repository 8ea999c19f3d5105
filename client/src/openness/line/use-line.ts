import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { readLine } from '@qingjian/shared/openness/public.contracts'
import { useEffect, useState } from 'react'
import { useRemote } from '../../lib/use-remote'

export type OpenLine = ContractOutput<typeof readLine>

/** A line that stays on the screen while it is read again, and where it cannot be. */
export function useLine(lineId: string): {
  line: OpenLine | undefined
  failure: Failure | undefined
  reload: () => void
} {
  const remote = useRemote(readLine, lineId === '' ? undefined : { lineId })
  const [known, setKnown] = useState<OpenLine>()
  const read = remote.state === 'ready' ? remote.data : undefined
  useEffect(() => {
    if (read) setKnown(read)
  }, [read])
  const line = read ?? known
  return {
    line,
    failure: remote.state === 'failed' && !line ? remote.failure : undefined,
    reload: remote.reload,
  }
}
