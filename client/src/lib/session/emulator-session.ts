import { newRequestId } from '@qingjian/shared/transport/request-id'

/** Written by hand or by a test to act as somebody. */
const CHOSEN = 'emulator.openid'
const GENERATED = 'emulator.generated-openid'

/** Whom this browser acts as on the local cloud. */
export function emulatorOpenid(): string {
  const chosen = window.localStorage.getItem(CHOSEN) ?? window.localStorage.getItem(GENERATED)
  const openid = chosen ?? `browser-${newRequestId()}`
  if (!chosen) window.localStorage.setItem(GENERATED, openid)
  return openid
}

/** The emulator believes this header. A production build contains neither it nor this file. */
export function emulatorHeaders(): Record<string, string> {
  return { 'x-wx-openid': emulatorOpenid() }
}
