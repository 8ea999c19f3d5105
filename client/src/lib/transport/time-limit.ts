import { Undelivered } from '@qingjian/shared/transport/channel'

/** Gives up on a promise after so many milliseconds, with Undelivered('timeout'). */
export function withTimeLimit<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Undelivered('timeout')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
