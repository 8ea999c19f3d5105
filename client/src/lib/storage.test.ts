import Taro from '@tarojs/taro'
import { readStored, removeStored, writeStored } from './storage'

describe('what is kept', () => {
  afterEach(() => window.history.replaceState(null, '', '/'))

  it('on a phone is there when the app is opened again', () => {
    expect(writeStored('place', '中庄村')).toBe(true)
    expect(Taro.getStorageSync('place')).toBe('"中庄村"')
    expect(readStored('place')).toBe('中庄村')
    removeStored('place')
    expect(readStored('place')).toBeUndefined()
  })

  it.each(['/kiosk/', '/kiosk/index.html', '/some/folder/kiosk/?regionId=630102101200'])(
    'at a kiosk (%s) never reaches the machine',
    (address) => {
      window.history.replaceState(null, '', address)
      expect(writeStored('place', '中庄村')).toBe(true)
      expect(readStored('place')).toBe('中庄村')
      expect(Taro.getStorageSync('place')).toBe('')
      expect(window.localStorage).toHaveLength(0)
      removeStored('place')
      expect(readStored('place')).toBeUndefined()
    },
  )

  it.each(['/', '/console/', '/kiosks/', '/kiosk/page'])('%s is no kiosk', (address) => {
    window.history.replaceState(null, '', address)
    writeStored('place', '中庄村')
    expect(Taro.getStorageSync('place')).toBe('"中庄村"')
  })
})
