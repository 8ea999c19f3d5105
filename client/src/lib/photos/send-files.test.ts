import { fail, succeed } from '@qingjian/shared/kernel/result'
import { Undelivered } from '@qingjian/shared/transport/channel'
import { type PreparePaths, sendFiles } from './send-files'
import { uploadPhoto } from './upload-photo'

jest.mock('./upload-photo')
const prepare = jest.fn<ReturnType<PreparePaths>, Parameters<PreparePaths>>()
const upload = jest.mocked(uploadPhoto)

beforeEach(() => {
  upload.mockReset().mockImplementation(async (path) => `cloud://bucket/${path}`)
  prepare.mockImplementation(async (count) =>
    succeed({ paths: Array.from({ length: count }, (_, index) => `uploads/${index}.jpg`) }),
  )
})

describe('sending files', () => {
  it('asks the cloud nothing when there are none', async () => {
    expect(await sendFiles([], [], prepare, jest.fn())).toEqual({ ok: true, data: [] })
    expect(prepare).not.toHaveBeenCalled()
  })

  it('uploads each to its own path, in order', async () => {
    const remember = jest.fn()
    expect(await sendFiles(['one', 'two'], [], prepare, remember)).toEqual({
      ok: true,
      data: ['cloud://bucket/uploads/0.jpg', 'cloud://bucket/uploads/1.jpg'],
    })
    expect(remember).toHaveBeenLastCalledWith([
      'cloud://bucket/uploads/0.jpg',
      'cloud://bucket/uploads/1.jpg',
    ])
  })

  it('does not upload again what an earlier try has uploaded', async () => {
    await sendFiles(['one', 'two'], ['cloud://bucket/earlier.jpg'], prepare, jest.fn())
    expect(upload.mock.calls.map(([, photo]) => photo)).toEqual(['two'])
  })

  it('remembers the first when the second fails', async () => {
    upload.mockResolvedValueOnce('cloud://bucket/first.jpg').mockRejectedValueOnce(new Undelivered('offline'))
    const remember = jest.fn()
    expect(await sendFiles(['one', 'two'], [], prepare, remember)).toMatchObject({
      ok: false,
      error: { code: 'UNAVAILABLE' },
    })
    expect(remember).toHaveBeenCalledWith(['cloud://bucket/first.jpg'])
  })

  it('uploads nothing when the cloud has no room for it', async () => {
    prepare.mockResolvedValueOnce(fail('TOO_MANY_REQUESTS', '请过一会儿再试'))
    expect(await sendFiles(['one'], [], prepare, jest.fn())).toMatchObject({
      ok: false,
      error: { message: '请过一会儿再试' },
    })
    expect(upload).not.toHaveBeenCalled()
  })
})
