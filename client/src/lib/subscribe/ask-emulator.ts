import { emulatorOpenid } from '../session/emulator-session'

/** Agrees on the local cloud, which keeps count as WeChat does. A production build does not contain this. */
export async function askEmulator(templateIds: readonly string[]): Promise<boolean> {
  if (!FOR_EMULATOR) return false
  const openid = emulatorOpenid()
  const answers = await Promise.all(
    templateIds.map((templateId) =>
      fetch('/emulator/api/subscribe-messages/consents', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ openid, templateId, times: 1 }),
      }).catch(() => undefined),
    ),
  )
  return answers.some((answer) => answer?.ok)
}
