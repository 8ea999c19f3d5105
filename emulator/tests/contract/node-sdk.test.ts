import type { CloudBase } from '@cloudbase/node-sdk'
import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

/** Scripts outside the functions use CloudBase's own SDK with `serviceUrl`. */
let emulator: SpawnedEmulator
let app: CloudBase

beforeAll(async () => {
  emulator = await startFixtures()
  // Without it the SDK asks a metadata host on the internet before every request.
  process.env.TENCENTCLOUD_RUNENV = 'SCF'
  process.env.TENCENTCLOUD_REGION = 'ap-shanghai'
  process.env.SCF_NAMESPACE = 'contract'
  const { default: cloudbase } = await import('@cloudbase/node-sdk')
  app = cloudbase.init({
    env: 'contract',
    secretId: 'any',
    secretKey: 'any',
    serviceUrl: `${emulator.url}/admin`,
  })
})
afterAll(() => emulator.stop())

describe('a script with @cloudbase/node-sdk', () => {
  it('reads and writes documents', async () => {
    const people = app.database().collection('people')
    await people.doc('from-script').set({ number: 'script', name: '脚本' })
    const { data } = await people.where({ number: 'script' }).get()
    expect(data).toEqual([expect.objectContaining({ _id: 'from-script', name: '脚本' })])
  })

  it('calls a function, as no user', async () => {
    const { result } = (await app.callFunction({ name: 'probe', data: { a: 1 } })) as unknown as {
      result: { event: object; context: Record<string, string> }
    }
    expect(result.event).toEqual({ a: 1 })
    expect(result.context).not.toHaveProperty('OPENID')
  })

  it('gets an error with the platform’s code from a function that fails', async () => {
    await expect(app.callFunction({ name: 'broken', data: { failure: 'throws' } })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('a broken function'),
    })
    await expect(app.callFunction({ name: 'absent', data: {} })).rejects.toMatchObject({
      code: 'FUNCTION_NOT_FOUND',
    })
  })

  it('stores a file and reads it', async () => {
    const { fileID } = await app.uploadFile({ cloudPath: 'script/one.txt', fileContent: Buffer.from('one') })
    const { fileContent } = await app.downloadFile({ fileID })
    expect(String(fileContent)).toBe('one')
  })
})
