import { resetTaro } from './taro'

process.env.TARO_ENV = 'h5'
Object.assign(globalThis, { FOR_EMULATOR: true, CLOUD_ENVIRONMENT: '', API_BASE: '' })

beforeEach(() => {
  resetTaro()
  window.localStorage.clear()
  jest.clearAllMocks()
})
