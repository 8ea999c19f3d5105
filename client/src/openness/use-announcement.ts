import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { useEffect, useState } from 'react'
import { useRemote } from '../lib/use-remote'

export type OpenAnnouncement = ContractOutput<typeof readAnnouncement>

/** An announcement that stays on the screen while it is read again, and where it cannot be. */
export function useAnnouncement(id: string): {
  announcement: OpenAnnouncement | undefined
  failure: Failure | undefined
  reload: () => void
} {
  const remote = useRemote(readAnnouncement, id === '' ? undefined : { id })
  const [known, setKnown] = useState<OpenAnnouncement>()
  const read = remote.state === 'ready' ? remote.data : undefined
  useEffect(() => {
    if (read) setKnown(read)
  }, [read])
  const announcement = read ?? known
  return {
    announcement,
    failure: remote.state === 'failed' && !announcement ? remote.failure : undefined,
    reload: remote.reload,
  }
}
