import Taro from '@tarojs/taro'
import { saveInWeChat } from './save-in-wechat'

const save = jest.fn()
const openSetting = jest.fn(async () => ({}))
Object.assign(Taro, { saveImageToPhotosAlbum: save, openSetting })
const answer = Taro.showModal as unknown as jest.Mock

describe('saving into the album', () => {
  it('is done with the picture', async () => {
    save.mockResolvedValueOnce({})
    expect(await saveInWeChat('wxfile://card.jpg')).toBe('saved')
    expect(save).toHaveBeenCalledWith({ filePath: 'wxfile://card.jpg' })
  })

  it.each(['auth deny', 'auth denied', 'authorize no response'])(
    'leads to the settings after “%s”',
    async (why) => {
      save.mockRejectedValueOnce({ errMsg: `saveImageToPhotosAlbum:fail ${why}` })
      expect(await saveInWeChat('card')).toBe('refused')
      expect(openSetting).toHaveBeenCalledTimes(1)
    },
  )

  it('leaves alone who thinks better of it', async () => {
    save.mockRejectedValue({ errMsg: 'saveImageToPhotosAlbum:fail auth deny' })
    answer.mockResolvedValueOnce({ confirm: false })
    expect(await saveInWeChat('card')).toBe('refused')
    save.mockRejectedValue({ errMsg: 'saveImageToPhotosAlbum:fail cancel' })
    expect(await saveInWeChat('card')).toBe('refused')
    expect(openSetting).not.toHaveBeenCalled()
  })

  it('fails for other reasons', async () => {
    save.mockRejectedValueOnce({ errMsg: 'saveImageToPhotosAlbum:fail file not exists' })
    expect(await saveInWeChat('card')).toBe('failed')
  })
})
