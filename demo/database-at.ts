import cloudbase from '@cloudbase/node-sdk'

/** Long enough for a request that removes a whole history on a busy machine; the SDK waits 15 s by itself. */
const TIMEOUT_MS = 120_000

/** The local cloud at an address, by the platform's own SDK. */
export function cloudAt(url: string) {
  // Else the SDK asks a metadata host on the internet, before every request, whether it runs in Tencent's cloud.
  process.env.TENCENTCLOUD ??= 'true'
  // Else it warns of every request that takes three seconds, which says nothing while a whole district is written.
  process.env.SILENCE ??= 'true'
  return cloudbase.init({
    env: 'local',
    secretId: 'local',
    secretKey: 'local',
    serviceUrl: `${url}/admin`,
    timeout: TIMEOUT_MS,
  })
}

/** Its database. */
export function databaseAt(url: string) {
  return cloudAt(url).database()
}
