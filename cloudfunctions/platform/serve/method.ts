import type { Contract, ContractOutput, ParsedInput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { Actor } from '../access/actor'
import type { UnitOfWork } from './unit-of-work'

/** A use case: dependencies, who asks, what they ask. */
export type UseCase<Dependencies, C extends Contract> = (
  dependencies: Dependencies,
  actor: Actor,
  input: ParsedInput<C>,
) => Promise<Result<ContractOutput<C>>>

export interface Method<Dependencies> {
  contract: Contract
  run: (dependencies: Dependencies, actor: Actor, input: never) => Promise<Result<unknown>>
}

/** Ties a contract to the use case that serves it. */
export function method<Dependencies, C extends Contract>(
  contract: C,
  run: UseCase<Dependencies, C>,
): Method<Dependencies> {
  return { contract, run }
}

/** What every use case may know of the call it runs in. */
export interface CallDependencies {
  work: UnitOfWork
  requestId: string
  /** The instant of the call, UTC milliseconds; one for the whole call. */
  now: number
  /** The client's network address, if known; to be stored of staff and of who asks to be let in as such, nobody else. */
  address?: string
  /** Milliseconds since the call began, for jobs that must end before the platform ends them. */
  elapsed: () => number
}
