import { storedState, useStored } from '../stored-state'

/** 长者模式: whether this phone shows large type and large targets. */
export const largeType = storedState('display.large-type', false)

export function useLargeType(): boolean {
  return useStored(largeType)
}
