Object.assign(globalThis, { FOR_EMULATOR: false, CLOUD_ENVIRONMENT: '', API_BASE: '', MOBILE_BASE: '' })

beforeEach(() => {
  window.localStorage.clear()
  window.sessionStorage.clear()
  jest.clearAllMocks()
})
