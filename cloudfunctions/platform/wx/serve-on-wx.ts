import type { Result } from '@qingjian/shared/kernel/result'
import type { CallDependencies, Method } from '../serve/method'
import { serve } from '../serve/serve'
import { readWxCaller } from './wx-caller'
import { buildOnWx, type Foundation } from './wx-foundation'

export type { Foundation } from './wx-foundation'

/** Makes a cloud function's entry. Everything is put together at the first call, when the environment is there. */
export function serveOnWx<Dependencies>(
  feature: string,
  methods: readonly Method<Dependencies>[],
  compose: (foundation: Foundation) => (call: CallDependencies) => Dependencies,
): (event: unknown) => Promise<Result<unknown>> {
  let answer:
    | ((event: unknown, caller: ReturnType<typeof readWxCaller>) => Promise<Result<unknown>>)
    | undefined
  return (event) => {
    if (answer === undefined) {
      const { foundation, serving } = buildOnWx()
      answer = serve(feature, methods, serving, compose(foundation))
    }
    return answer(event, readWxCaller())
  }
}
