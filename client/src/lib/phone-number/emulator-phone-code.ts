/**
 * The code that WeChat's phone button would give for a number, from the local cloud. A production build does not contain
 * this.
 */
export async function emulatorPhoneCode(phoneNumber: string): Promise<string | undefined> {
  if (!FOR_EMULATOR) return undefined
  const response = await fetch('/emulator/api/phone-codes', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phoneNumber }),
  }).catch(() => undefined)
  if (!response?.ok) return undefined
  const { code } = (await response.json()) as { code?: string }
  return code
}
