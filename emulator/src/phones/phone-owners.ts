import type { NamedCaller } from '../configuration/emulator-options'
import type { JsonFile } from '../json-file'

/** Which WeChat user has which phone: as configured, or as somebody said. */
export interface PhoneOwners {
  openidOf(number: string): string | undefined
  /** The label of the user, when the configuration names one. */
  labelOf(number: string): string | undefined
  numbers(): string[]
  link(number: string, openid: string): void
}

export function createPhoneOwners(
  callers: NamedCaller[],
  file: JsonFile<Record<string, string>>,
): PhoneOwners {
  const configured = new Map(
    callers.flatMap(({ phone, openid }) => (phone === undefined ? [] : [[phone, openid] as const])),
  )
  const openidOf = (number: string): string | undefined => file.value[number] ?? configured.get(number)
  return {
    openidOf,
    labelOf(number) {
      const openid = openidOf(number)
      return callers.find((caller) => caller.openid === openid)?.label
    },
    numbers: () => [...new Set([...configured.keys(), ...Object.keys(file.value)])],
    link: (number, openid) => file.save({ ...file.value, [number]: openid }),
  }
}
