/** People that one call takes. */
const MOST_AT_ONCE = 100

export interface Refused {
  id: string
  name: string
  reason: string
}

export interface SentAgain {
  queued: number
  refused: Refused[]
  /** Why it broke off; missing when everybody was asked for. */
  stopped?: unknown
}

interface SendAgainSteps {
  /** Ids page by page. */
  pages: AsyncIterable<readonly string[]> | Iterable<readonly string[]>
  /** Sends some again, a hundred at most. */
  send: (ids: string[]) => Promise<{ queued: number; refused: readonly Refused[] }>
  /** Told after every call how many people have been dealt with. */
  onProgress: (done: number) => void
}

/** Sends any number of people their message again, call by call; what was done before a call that fails stays told. */
export async function sendAgain({ onProgress, pages, send }: SendAgainSteps): Promise<SentAgain> {
  const outcome: SentAgain = { queued: 0, refused: [] }
  let waiting: string[] = []
  const flush = async (least: number) => {
    while (waiting.length >= least && waiting.length > 0) {
      const { queued, refused } = await send(waiting.slice(0, MOST_AT_ONCE))
      waiting = waiting.slice(MOST_AT_ONCE)
      outcome.queued += queued
      outcome.refused.push(...refused)
      onProgress(outcome.queued + outcome.refused.length)
    }
  }
  try {
    for await (const page of pages) {
      waiting = [...waiting, ...page]
      await flush(MOST_AT_ONCE)
    }
    await flush(1)
  } catch (error) {
    outcome.stopped = error
  }
  return outcome
}
