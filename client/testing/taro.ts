import { useEffect } from 'react'

/** Stands in for @tarojs/taro in unit tests: storage in memory, navigation and dialogues as jest mocks. */
const storage = new Map<string, unknown>()
let params: Record<string, string> = {}

/** Sets what useRouter gives, as if the page had been opened with this query. */
export function openWith(query: Record<string, string>): void {
  params = query
}

/** A phone that was never used. */
export function resetTaro(): void {
  storage.clear()
  params = {}
}

const Taro = {
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB' },
  getEnv: () => 'WEB',
  pxTransform: (size: number) => `${size}px`,
  nextTick: (callback: () => void) => setTimeout(callback, 0),
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
  removeStorageSync: (key: string) => void storage.delete(key),
  getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
  navigateTo: jest.fn(async (_: { url: string }) => ({})),
  redirectTo: jest.fn(async (_: { url: string }) => ({})),
  navigateBack: jest.fn(async () => ({})),
  getCurrentPages: jest.fn((): { route?: string }[] => [{}]),
  reLaunch: jest.fn(async (_: { url: string }) => ({})),
  showToast: jest.fn(async (_: { title: string }) => ({})),
  showModal: jest.fn(async (_: { content: string }) => ({ confirm: true })),
  chooseMedia: jest.fn(async () => ({ tempFiles: [] as { tempFilePath: string }[] })),
  scanCode: jest.fn(async () => ({ result: '', path: '' })),
  cloud: { callFunction: jest.fn(), uploadFile: jest.fn() },
  getWindowInfo: () => ({ windowWidth: 375, windowHeight: 667 }),
  getSystemInfoSync: () => ({ windowWidth: 375, windowHeight: 667 }),
  createSelectorQuery: () => {
    const query = { select: () => query, boundingClientRect: () => query, exec: () => undefined }
    return query
  },
}

export const useRouter = () => ({ params, path: '' })
export const useDidShow = (callback: () => void) => useEffect(callback, [callback])
export const useDidHide = () => undefined
export const useLaunch = (callback: () => void) => useEffect(callback, [callback])
export const usePageScroll = () => undefined
export const useReady = (callback: () => void) => useEffect(callback, [callback])
export const { getEnv, createSelectorQuery, nextTick, pxTransform } = Taro
export default Taro
