import Taro from '@tarojs/taro'
import { scanSignIn } from './scan-sign-in'

const scanCode = Taro.scanCode as unknown as jest.Mock

describe('scanning a PC', () => {
  it.each([
    ['a link', { result: 'https://example.gov.cn/#/identity/sign-in/index?code=AB7KM3XN2Q' }],
    ['a mini-program code', { result: '*', path: 'identity/sign-in/index?scene=AB7KM3XN2Q' }],
  ])('opens the sign-in of %s', async (_, answer) => {
    scanCode.mockResolvedValueOnce(answer)
    await scanSignIn()
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/identity/sign-in/index?code=AB7KM3XN2Q' })
  })

  it('says so when it was another code', async () => {
    scanCode.mockResolvedValueOnce({ result: 'https://example.com/pay?code=AB7KM3XN2Q' })
    await scanSignIn()
    expect(Taro.navigateTo).not.toHaveBeenCalled()
    expect(Taro.showToast).toHaveBeenCalledTimes(1)
  })

  it('says nothing when the scanner was closed', async () => {
    scanCode.mockRejectedValueOnce({ errMsg: 'scanCode:fail cancel' })
    await scanSignIn()
    expect(Taro.navigateTo).not.toHaveBeenCalled()
    expect(Taro.showToast).not.toHaveBeenCalled()
  })
})
