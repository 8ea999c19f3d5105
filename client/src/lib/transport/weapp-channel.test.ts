import Taro from '@tarojs/taro'
import { weappChannel } from './weapp-channel'

const callFunction = Taro.cloud.callFunction as unknown as jest.Mock
const event = { action: 'list-mine', data: {}, requestId: 'request-0123456789' }

describe('the channel of the mini-program', () => {
  it('calls the cloud function of the feature', async () => {
    callFunction.mockResolvedValue({ result: { ok: true, data: 1 } })
    expect(await weappChannel.invoke('rating', event)).toEqual({ ok: true, data: 1 })
    expect(callFunction).toHaveBeenCalledWith({ name: 'rating', data: event })
  })

  it.each([
    ['cloud.callFunction:fail timeout', 'timeout'],
    ['errCode: -504003 | errMsg: Invoking task timed out after 3 seconds', 'timeout'],
    ['errCode: -504002 functions execute fail', 'busy'],
    ['data exceed max size', 'too-large'],
    ['request:fail', 'offline'],
  ])('takes “%s” as %s', async (errMsg, reason) => {
    callFunction.mockRejectedValue({ errMsg })
    await expect(weappChannel.invoke('rating', event)).rejects.toMatchObject({ reason })
  })
})
