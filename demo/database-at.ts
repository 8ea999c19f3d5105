import cloudbase from '@cloudbase/node-sdk'

/** The database of the local cloud at an address, by the platform's own SDK. */
export function databaseAt(url: string) {
  // Else the SDK asks a metadata host on the internet, before every request, whether it runs in Tencent's cloud.
  process.env.TENCENTCLOUD ??= 'true'
  return cloudbase
    .init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` })
    .database()
}
