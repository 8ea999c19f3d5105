import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Change, UnitOfWork } from './unit-of-work'

/** Carries a refusal out of a transaction, so that nothing of the change is kept. */
class RefusedError extends Error {
  constructor(readonly refusal: Result<never>) {
    super('refused')
  }
}

/** Commits a change that may find, having read what it depends on, that it must not be made: then nothing is written. */
export async function commitUnlessRefused<R>(
  work: UnitOfWork,
  change: (change: Change) => Promise<Result<R>>,
): Promise<Result<R>> {
  try {
    const answer = await work.commit(async (transaction) => {
      const result = await change(transaction)
      if (!result.ok) throw new RefusedError(result)
      return result.data
    })
    return succeed(answer)
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal
    throw error
  }
}
