import { uploadEvidence } from '@qingjian/shared/cases/cases.contracts'
import { UPLOAD_PART_BYTES } from '@qingjian/shared/kernel/upload-limits'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sendFile } from './send-file'

const PATH = `cases/${'0'.repeat(32)}/${'1'.repeat(24)}`
const BYTES = Uint8Array.from({ length: 2 * UPLOAD_PART_BYTES + 5 }, (_, place) => (place * 31) % 256)

interface Part {
  part: number
  parts: number
  content: string
}

/** A cloud that answers the file's id with the last part, and what it was sent. */
function begin() {
  const cloud = fakeCloud()
  cloud.answers(uploadEvidence, {})
  const sent = () => cloud.callsOf(uploadEvidence).map(({ data }) => data as Part)
  const finish = () => cloud.answers(uploadEvidence, { fileId: `cloud://fake/${PATH}` })
  return { cloud, finish, sent }
}

describe('a file on its way', () => {
  it('goes up in parts that make the same file again, and says how far it is', async () => {
    const { finish, sent } = begin()
    const shares: number[] = []
    const fileId = await sendFile(uploadEvidence, PATH, BYTES, (share) => {
      shares.push(share)
      if (shares.length === 2) finish()
      return true
    })
    expect(fileId).toBe(`cloud://fake/${PATH}`)
    expect(sent().map(({ part, parts }) => [part, parts])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ])
    const arrived = Buffer.concat(sent().map(({ content }) => Buffer.from(content, 'base64')))
    expect(arrived.equals(Buffer.from(BYTES))).toBe(true)
    expect(shares).toEqual([1 / 3, 2 / 3])
  })

  it('is given up when it is not wanted any more', async () => {
    const { sent } = begin()
    expect(await sendFile(uploadEvidence, PATH, BYTES, () => false)).toBeUndefined()
    expect(sent()).toHaveLength(1)
  })

  it('waits and goes on when it was sent faster than the cloud takes it', async () => {
    jest.useFakeTimers()
    try {
      const { cloud, finish, sent } = begin()
      cloud.refuses(uploadEvidence, { code: 'TOO_MANY_REQUESTS', message: '请慢一点' })
      const sending = sendFile(uploadEvidence, PATH, BYTES.subarray(0, 10), () => true)
      await jest.advanceTimersByTimeAsync(1000)
      finish()
      await jest.advanceTimersByTimeAsync(10_000)
      expect(await sending).toBe(`cloud://fake/${PATH}`)
      expect(sent()).toHaveLength(2)
    } finally {
      jest.useRealTimers()
    }
  })

  it('does not go on after a refusal', async () => {
    const { cloud } = begin()
    cloud.refuses(uploadEvidence, { code: 'INVALID_INPUT', message: '请重新选择文件' })
    await expect(sendFile(uploadEvidence, PATH, BYTES, () => true)).rejects.toThrow('请重新选择文件')
  })
})
