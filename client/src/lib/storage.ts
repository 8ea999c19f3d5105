import Taro from '@tarojs/taro'
import { isKiosk } from './kiosk/is-kiosk'

/** What a screen for everybody keeps: it is gone with the page, so there is nothing to clear and nothing to find. */
const ofThisVisit = new Map<string, string>()

/** Reads a value that writeStored kept on this phone; undefined when there is none or it cannot be read. */
export function readStored<T>(key: string): T | undefined {
  try {
    const text: unknown = isKiosk() ? ofThisVisit.get(key) : Taro.getStorageSync(key)
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : undefined
  } catch {
    return undefined
  }
}

/** Keeps a value on this phone. False when the phone refuses (full, or a private window). */
export function writeStored(key: string, value: unknown): boolean {
  try {
    if (isKiosk()) ofThisVisit.set(key, JSON.stringify(value))
    else Taro.setStorageSync(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function removeStored(key: string): void {
  try {
    if (isKiosk()) ofThisVisit.delete(key)
    else Taro.removeStorageSync(key)
  } catch {
    // A phone that refuses to write has nothing to remove.
  }
}
