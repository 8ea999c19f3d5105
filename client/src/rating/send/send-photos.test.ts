import { succeed } from '@qingjian/shared/kernel/result'
import { preparePhotos } from '@qingjian/shared/rating/rating.contracts'
import { Undelivered } from '@qingjian/shared/transport/channel'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { uploadPhoto } from '../../lib/photos/upload-photo'
import { sendPhotos } from './send-photos'

jest.mock('../../lib/photos/upload-photo')
const upload = jest.mocked(uploadPhoto)

beforeEach(() => {
  upload.mockReset().mockImplementation(async (path) => `cloud://bucket/${path}`)
  startFakeCloud().answer(preparePhotos, ({ count }) =>
    succeed({ paths: Array.from({ length: count }, (_, index) => `uploads/${index}.jpg`) }),
  )
})

describe('sending photos', () => {
  it('asks the cloud nothing when there are none', async () => {
    expect(await sendPhotos([], [], jest.fn())).toEqual({ ok: true, data: [] })
    expect(globalThis.fetch).not.toHaveBeenCalled()
  })

  it('uploads each to its own path, in order', async () => {
    const remember = jest.fn()
    expect(await sendPhotos(['one', 'two'], [], remember)).toEqual({
      ok: true,
      data: ['cloud://bucket/uploads/0.jpg', 'cloud://bucket/uploads/1.jpg'],
    })
    expect(remember).toHaveBeenLastCalledWith([
      'cloud://bucket/uploads/0.jpg',
      'cloud://bucket/uploads/1.jpg',
    ])
  })

  it('does not upload again what an earlier try has uploaded', async () => {
    await sendPhotos(['one', 'two'], ['cloud://bucket/earlier.jpg'], jest.fn())
    expect(upload.mock.calls.map(([, photo]) => photo)).toEqual(['two'])
  })

  it('remembers the first when the second fails', async () => {
    upload.mockResolvedValueOnce('cloud://bucket/first.jpg').mockRejectedValueOnce(new Undelivered('offline'))
    const remember = jest.fn()
    expect(await sendPhotos(['one', 'two'], [], remember)).toMatchObject({
      ok: false,
      error: { code: 'UNAVAILABLE' },
    })
    expect(remember).toHaveBeenCalledWith(['cloud://bucket/first.jpg'])
  })
})
