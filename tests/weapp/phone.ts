type Callback = (result: unknown) => void

interface Options {
  success?: Callback
  fail?: Callback
  complete?: Callback
}

/** Carries `wx.cloud.callFunction` to a cloud. */
export type CallFunction = (request: { name: string; data: unknown }) => Promise<{ result: unknown }>

export interface Navigation {
  open(url: string): void
  back(): void
}

const SCREEN = {
  SDKVersion: '3.8.0',
  platform: 'android',
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  statusBarHeight: 20,
  safeArea: { top: 20, bottom: 667, height: 647 },
}

/** Calls back and resolves, as WeChat's asynchronous functions do. */
function answering(result: unknown, first: (options: Options & { url: string }) => void = () => {}) {
  return (options: Options & { url: string }) => {
    first(options)
    options?.success?.(result)
    options?.complete?.(result)
    return Promise.resolve(result)
  }
}

/** `wx.cloud` on the local cloud at `url`, where `openid` is the person who holds the phone. */
export function cloudAt(url: string, openid: string): CallFunction {
  return async ({ name, data }) => {
    const response = await fetch(`${url}/v1/functions/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'x-wx-openid': openid },
      body: JSON.stringify(data),
    })
    return { result: await response.json() }
  }
}

/** The part of WeChat's `wx` that the mini-program uses: storage, screen, network, navigation and the cloud. */
export function createPhone(callFunction: CallFunction, { open, back }: Navigation): object {
  const storage = new Map<string, unknown>()
  const screen = () => SCREEN
  return {
    getSystemInfoSync: screen,
    getWindowInfo: screen,
    getDeviceInfo: screen,
    getAppBaseInfo: screen,
    getSystemSetting: screen,
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1047 }),
    getEnterOptionsSync: () => ({ query: {}, scene: 1047 }),
    getAccountInfoSync: () => ({ miniProgram: { envVersion: 'develop' } }),
    canIUse: () => true,
    nextTick: (task: () => void) => setTimeout(task, 0),
    setStorageSync: (key: string, value: unknown) => storage.set(key, value),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    removeStorageSync: (key: string) => storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
    getNetworkType: answering({ networkType: '4g' }),
    onNetworkStatusChange() {},
    offNetworkStatusChange() {},
    showToast: answering({}),
    setNavigationBarTitle: answering({}),
    // Its owner agrees to every message.
    requestSubscribeMessage: (options: Options & { tmplIds: string[] }) =>
      options.success?.(Object.fromEntries(options.tmplIds.map((id) => [id, 'accept']))),
    navigateTo: answering({}, ({ url }) => open(url)),
    redirectTo: answering({}, ({ url }) => {
      back()
      open(url)
    }),
    reLaunch: answering({}, ({ url }) => {
      back()
      open(url)
    }),
    navigateBack: answering({}, back),
    cloud: { init() {}, callFunction },
  }
}
