import { Undelivered } from '@qingjian/shared/transport/channel'
import { newRequestId } from '@qingjian/shared/transport/request-id'
import { isKiosk } from '../kiosk/is-kiosk'
import { readStored, removeStored, writeStored } from '../storage'
import { postJson } from '../transport/post-json'
import { emulatorHeaders } from './emulator-session'

interface Session {
  token: string
  /** UTC milliseconds. */
  endsAt: number
}

const SESSION = 'session.web'
const DEVICE = 'session.device'

/** The platform derives the anonymous user from this number: losing it means being someone else. */
function deviceId(): string {
  const known = readStored<string>(DEVICE)
  if (known) return known
  const created = newRequestId()
  writeStored(DEVICE, created)
  return created
}

async function signIn(): Promise<Session> {
  const { status, body } = await postJson(
    `/auth/v1/signin/anonymously?client_id=${CLOUD_ENVIRONMENT}`,
    {},
    { 'x-device-id': deviceId() },
  )
  const { access_token: token, expires_in: seconds } = (body ?? {}) as {
    access_token?: string
    expires_in?: number
  }
  if (status !== 200 || !token) throw new Undelivered(status >= 500 ? 'busy' : 'not-signed-in', body)
  return { token, endsAt: Date.now() + (seconds ?? 3_600) * 1_000 - 60_000 }
}

/**
 * Headers that say who is calling. In production an anonymous CloudBase user, one for each browser; signing in again
 * with the same device number gives the same user. With the emulator, whoever the browser says; a kiosk is nobody there
 * either, and a new user after each visit.
 */
export async function sessionHeaders(): Promise<Record<string, string>> {
  if (FOR_EMULATOR && !isKiosk()) return emulatorHeaders()
  let session = readStored<Session>(SESSION)
  if (!session || session.endsAt <= Date.now()) {
    session = await signIn()
    writeStored(SESSION, session)
  }
  return { authorization: `Bearer ${session.token}` }
}

export function dropSession(): void {
  removeStored(SESSION)
}
