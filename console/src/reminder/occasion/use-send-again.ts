import {
  listDeliveries,
  listOccasions,
  readMonth,
  readOccasion,
  readOverview,
  retryDeliveries,
} from '@qingjian/shared/reminder/reminder.contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, remoteKey } from '../../lib/use-remote'
import { type SentAgain, sendAgain } from './send-again'

/** What may be sent again at all. */
const RETRIED = ['failed', 'missed'] as const
const OUTDATED = [listDeliveries, readOccasion, listOccasions, readMonth, readOverview]

/** Everybody of an occasion whose message certainly did not arrive, page by page; who cannot get it is named then. */
async function* everyFailed(occasionId: string): AsyncGenerator<string[]> {
  for (const state of RETRIED) {
    let after: string | undefined
    do {
      const page = await ask(listDeliveries, { occasionId, state, after })
      yield page.deliveries.map(({ id }) => id)
      after = page.next
    } while (after !== undefined)
  }
}

export interface SendingAgain {
  /** People dealt with so far; missing while nothing is under way. */
  done: number | undefined
  outcome: SentAgain | undefined
  /** @param ids `all`: everybody whose message certainly did not arrive */
  begin: (ids: readonly string[] | 'all', reason: string) => Promise<void>
  forget: () => void
}

/** Sends messages of an occasion again, as many calls as it takes. */
export function useSendAgain(occasionId: string): SendingAgain {
  const client = useQueryClient()
  const [done, setDone] = useState<number>()
  const [outcome, setOutcome] = useState<SentAgain>()
  return {
    done,
    outcome,
    forget: () => setOutcome(undefined),
    begin: async (ids, reason) => {
      setOutcome(undefined)
      setDone(0)
      setOutcome(
        await sendAgain({
          pages: ids === 'all' ? everyFailed(occasionId) : [ids],
          send: (some) => ask(retryDeliveries, { occasionId, ids: some, reason }),
          onProgress: setDone,
        }),
      )
      setDone(undefined)
      await Promise.all(OUTDATED.map((one) => client.invalidateQueries({ queryKey: remoteKey(one) })))
    },
  }
}
