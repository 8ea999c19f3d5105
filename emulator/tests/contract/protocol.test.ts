import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

/** What no SDK would send: always an answer in the platform's form, never a crash. */
let emulator: SpawnedEmulator
const admin = async (body: unknown): Promise<Record<string, unknown>> => {
  const response = await fetch(`${emulator.url}/admin?env=contract&seqId=1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}

beforeAll(async () => {
  emulator = await startFixtures()
})
afterAll(() => emulator.stop())

it.each([
  [null],
  [[]],
  [{}],
  [{ action: 'no.suchAction' }],
  [{ action: '__proto__' }],
  [{ action: 'database.noSuchAction', collectionName: 'people' }],
  [{ action: 'database.getDocument' }],
  [{ action: 'database.getDocument', collectionName: 'people', query: '{half', queryType: 'WHERE' }],
  [{ action: 'database.insertDocument', collectionName: 'people', data: 7 }],
  [{ action: 'database.commitTransaction', transactionId: 'nobody' }],
  [{ action: 'functions.invokeFunction', function_name: 'probe', request_data: '{half' }],
  [{ action: 'storage.batchGetDownloadUrl' }],
  [{ action: 'storage.batchDeleteFile', fileid_list: 'all' }],
])('refuses %j', async (body) => {
  const answer = await admin(body)
  expect(answer).toEqual({
    requestId: expect.any(String),
    code: expect.any(String),
    message: expect.any(String),
  })
  expect(answer.code).not.toBe('SYS_ERR')
})

it('takes null among the files', async () => {
  const answer = await admin({ action: 'storage.batchGetDownloadUrl', file_list: [null] })
  expect(answer).toMatchObject({ data: { download_list: [{ code: 'STORAGE_FILE_NONEXIST' }] } })
})

it('refuses an open API call that is no protobuf', async () => {
  const form = new FormData()
  form.append('action', 'wx.openApi')
  form.append('apiName', 'security.msgSecCheck')
  form.append('requestData', new Blob([new Uint8Array([0xff, 0xff])], { type: 'application/octet-stream' }))
  const response = await fetch(`${emulator.url}/admin`, { method: 'POST', body: form })
  expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM' })
})

it('prints no failure of its own', () => {
  expect(emulator.output()).not.toContain('Error')
})
