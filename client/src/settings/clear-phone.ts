import Taro from '@tarojs/taro'
import { outbox } from '../lib/outbox/outbox'

const DRAFT = /^[a-z]+\.draft\./

/** Deletes from this phone what was not sent: drafts and the outbox. Who the phone is to the cloud stays. */
export function clearPhone(): void {
  outbox.entries.set([])
  for (const key of Taro.getStorageInfoSync().keys) if (DRAFT.test(key)) Taro.removeStorageSync(key)
}
