import Taro from '@tarojs/taro'
import { askWeChat } from './ask-wechat'

const request = jest.fn()
Object.assign(Taro, { requestSubscribeMessage: request })

describe('consent in WeChat', () => {
  it('is given when one template was accepted', async () => {
    request.mockResolvedValue({ errMsg: 'requestSubscribeMessage:ok', one: 'reject', two: 'accept' })
    expect(await askWeChat(['one', 'two'])).toBe(true)
    expect(request).toHaveBeenCalledWith(expect.objectContaining({ tmplIds: ['one', 'two'] }))
  })

  it('is not given when all were declined', async () => {
    request.mockResolvedValue({ errMsg: 'requestSubscribeMessage:ok', one: 'reject' })
    expect(await askWeChat(['one'])).toBe(false)
  })

  it('is not given by somebody who has switched messages off', async () => {
    request.mockRejectedValue({ errCode: 20004, errMsg: 'requestSubscribeMessage:fail' })
    expect(await askWeChat(['one'])).toBe(false)
  })

  it('is asked for three templates at most', async () => {
    request.mockResolvedValue({ one: 'accept' })
    await askWeChat(['one', 'two', 'three', 'four'])
    expect(request).toHaveBeenLastCalledWith(expect.objectContaining({ tmplIds: ['one', 'two', 'three'] }))
  })
})
