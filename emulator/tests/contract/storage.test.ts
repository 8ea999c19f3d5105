import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

interface Answer<Value> {
  ok: boolean
  value: Value
  message?: string
}

interface FileStatus {
  fileID: string
  status: number
  errMsg: string
  tempFileURL?: string
}

let emulator: SpawnedEmulator
const storage = async <Value>(event: Record<string, unknown>): Promise<Answer<Value>> =>
  (await emulator.call<Answer<Value>>('storage', event, 'openid')).body
const upload = async (cloudPath: string, text: string): Promise<string> =>
  (await storage<{ fileID: string }>({ action: 'upload', cloudPath, text })).value.fileID
const links = async (fileList: unknown[]): Promise<FileStatus[]> =>
  (await storage<{ fileList: FileStatus[] }>({ action: 'link', fileList })).value.fileList

beforeAll(async () => {
  emulator = await startFixtures()
})
afterAll(() => emulator.stop())

describe('file storage through the server SDK', () => {
  it('keeps a file and gives it back', async () => {
    const fileID = await upload('照片/门 口.txt', '你好')
    expect(fileID).toMatch(/^cloud:\/\/contract\.[^/]+\/照片\/门 口\.txt$/)
    expect((await storage({ action: 'download', fileID })).value).toBe('你好')
  })

  it('gives a temporary URL that anybody can read', async () => {
    const fileID = await upload('notes/public.txt', 'read me')
    const [link] = await links([fileID])
    expect(link).toMatchObject({ fileID, status: 0 })
    const response = await fetch(link?.tempFileURL ?? '')
    expect(await response.text()).toBe('read me')
    expect(response.headers.get('content-type')).toContain('text/plain')
  })

  it('refuses a URL that was changed', async () => {
    const first = await upload('notes/first.txt', 'first')
    await upload('notes/second.txt', 'second')
    const [link] = await links([first])
    const response = await fetch((link?.tempFileURL ?? '').replace('first', 'second'))
    expect(response.status).toBe(403)
  })

  it('refuses a URL that is too old', async () => {
    const fileID = await upload('notes/short-lived.txt', 'soon gone')
    const [link] = await links([{ fileID, maxAge: 60 }])
    await emulator.api('clock', 'POST', { advanceMs: 61_000 })
    const response = await fetch(link?.tempFileURL ?? '')
    await emulator.api('clock', 'POST', { reset: true })
    expect(response.status).toBe(403)
  })

  it('says which of several files do not exist', async () => {
    const fileID = await upload('notes/there.txt', 'there')
    const missing = fileID.replace('there.txt', 'not-there.txt')
    expect((await links([fileID, missing, 'cloud://other.bucket/a'])).map(({ status }) => status)).toEqual([
      0, -503003, -503003,
    ])
  })

  it('removes files, each once', async () => {
    const fileID = await upload('notes/removed.txt', 'gone')
    const remove = async () =>
      (await storage<{ fileList: FileStatus[] }>({ action: 'remove', fileList: [fileID] })).value.fileList
    expect(await remove()).toEqual([{ fileID, status: 0, errMsg: 'ok' }])
    expect(await remove()).toMatchObject([{ fileID, status: -503003 }])
    expect((await links([fileID]))[0]?.status).toBe(-503003)
  })

  it.each(['../secret.json', 'a//b', '/absolute', 'a/./b', 'back\\slash', 'line\nbreak', 'x'.repeat(900)])(
    'refuses the path %j',
    async (cloudPath) => {
      expect(await storage({ action: 'upload', cloudPath, text: 'x' })).toMatchObject({ ok: false })
    },
  )
})

describe('uploads from a web page', () => {
  const ticketsFor = async (
    wanted: unknown,
    headers: Record<string, string> = { 'x-wx-openid': 'openid' },
  ) => {
    const response = await fetch(`${emulator.url}/v1/storages/get-objects-upload-info`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(wanted),
    })
    return { status: response.status, body: (await response.json()) as Record<string, string>[] }
  }

  it('go straight to the object store with a ticket', async () => {
    const { body } = await ticketsFor([{ objectId: 'photos/one.jpg' }])
    const [ticket] = body
    const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3])
    const response = await fetch(ticket?.uploadUrl ?? '', {
      method: 'PUT',
      headers: {
        Authorization: ticket?.authorization ?? '',
        'X-Cos-Security-Token': ticket?.token ?? '',
        'X-Cos-Meta-Fileid': ticket?.cloudObjectMeta ?? '',
      },
      body: picture,
    })
    expect({ status: response.status, text: await response.text() }).toEqual({ status: 200, text: '' })
    const [link] = await links([ticket?.cloudObjectId])
    const stored = await fetch(link?.tempFileURL ?? '')
    expect(stored.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await stored.arrayBuffer())).toEqual(picture)
  })

  it('need a ticket for that very path', async () => {
    const { body } = await ticketsFor([{ objectId: 'photos/mine.jpg' }])
    const url = (body[0]?.uploadUrl ?? '').replace('mine', 'yours')
    const headers = { Authorization: body[0]?.authorization ?? '' }
    expect((await fetch(url, { method: 'PUT', headers, body: 'x' })).status).toBe(403)
  })

  it('are refused one by one, and without a caller', async () => {
    const { body } = await ticketsFor([{ objectId: '../x' }, { objectId: 'ok.txt' }])
    expect(body).toMatchObject([{ code: 'INVALID_PARAM' }, { objectId: 'ok.txt' }])
    expect((await ticketsFor([{ objectId: 'ok.txt' }], {})).status).toBe(401)
  })
})
