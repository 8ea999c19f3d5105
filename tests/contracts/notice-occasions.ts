import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { sealMessage } from '@qingjian/cloudfunctions/platform/outbox/seal-message'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { NOTICE_CHANNELS } from '@qingjian/shared/notice/channels'
import { DEFAULT_NOTICE_SETTINGS } from '@qingjian/shared/notice/notice-settings'
import type { Prepare } from './occasion'
import type { RunningHouse } from './running-house'

const KEYS = { cipher: createFieldCipher(TEST_FIELD_KEYS), hash: createKeyedHash(TEST_HASH_KEY) }
let count = 0

/** Messages of which nobody knows whether they arrived. @returns their ids */
export async function addUnknownMessages(house: RunningHouse, most: number): Promise<string[]> {
  const now = Date.now()
  const messages = Array.from({ length: most }, () => {
    count += 1
    const parameters = { commission: '城东区纪委监委' }
    const request = {
      occasion: `contracts/${count}`,
      template: 'follow-up-call',
      to: '17000000001',
      parameters,
    } as const
    const sent = { state: 'unknown', code: 'UNCLEAR', attempts: 1, sentAt: now, settledAt: now } as const
    return { ...sealMessage(KEYS, request, now), ...sent }
  })
  await house.add('outbox_messages', messages)
  return messages.map(({ _id }) => _id)
}

const unknownMessages: Prepare = async (house) => ({
  known: { messageId: await addUnknownMessages(house, 40) },
})

/** What each method of notice needs to have anything to do. */
export const NOTICE_OCCASIONS: Readonly<Record<string, Prepare>> = {
  'list-messages': unknownMessages,
  'read-message': unknownMessages,
  'decide-unknown': unknownMessages,
  async 'resume-channel'(house) {
    const paused = { at: Date.now(), code: 'isv.OUT_OF_SERVICE' }
    const channels = NOTICE_CHANNELS.map((_id) => ({ _id, failures: 0, restingUntil: 0, paused }))
    await house.add('outbox_channels', channels)
    return { known: {} }
  },
  'save-settings': async () => ({
    known: {
      settings: [1, 2].map((hours) => ({ ...DEFAULT_NOTICE_SETTINGS, giveUpAfterHours: hours })),
      version: [0, 1, 2],
    },
  }),
}
