import type { NamedCaller } from '../configuration/emulator-options'
import { HttpFailure } from '../http/http-failure'
import type { Route } from '../http/router'
import type { PhoneCodes } from '../open-api/phone-codes'
import type { SubscribeMessages } from '../open-api/subscribe-messages'
import type { StorageService } from '../storage/storage-service'
import { inspectionRoute, readFields } from './inspection-route'

export interface WorldInspection {
  callers: NamedCaller[]
  phoneCodes: PhoneCodes
  subscribeMessages: SubscribeMessages
  storage: StorageService
}

/** What lies outside the project: its users and their phones, and the files that were stored. */
export function worldRoutes({ callers, phoneCodes, subscribeMessages, storage }: WorldInspection): Route[] {
  return [
    inspectionRoute('GET', 'callers', () => callers),
    inspectionRoute('GET', 'files', () =>
      storage.files.list().map((file) => ({ ...file, ...storage.temporaryLink(storage.fileId(file.path)) })),
    ),
    inspectionRoute('POST', 'phone-codes', async (exchange) => {
      const { phoneNumber } = await readFields(exchange)
      if (typeof phoneNumber !== 'string' || !/^1\d{10}$/.test(phoneNumber)) {
        throw new HttpFailure(400, 'INVALID_PARAM', 'phoneNumber must be a mobile number of eleven digits')
      }
      return phoneCodes.issue(phoneNumber)
    }),
    inspectionRoute('GET', 'subscribe-messages', () => subscribeMessages.list()),
    inspectionRoute('DELETE', 'subscribe-messages', () => {
      subscribeMessages.clear()
      return subscribeMessages.list()
    }),
    inspectionRoute('POST', 'subscribe-messages/consents', async (exchange) => {
      const { openid, templateId, times = 1 } = await readFields(exchange)
      const countable =
        times === 'always' || (typeof times === 'number' && Number.isInteger(times) && times > 0)
      if (typeof openid !== 'string' || typeof templateId !== 'string' || !countable) {
        throw new HttpFailure(
          400,
          'INVALID_PARAM',
          'openid, templateId and times (a number or "always") are expected',
        )
      }
      return subscribeMessages.consent(openid, templateId, times)
    }),
  ]
}
