import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { makeHandover } from '@qingjian/cloudfunctions/platform/handover/make-handover'
import { contactContext } from '@qingjian/cloudfunctions/platform/ratings/rated.documents'
import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { pendingRating } from '@qingjian/cloudfunctions/rating/testing/arbitrary-rating'
import { localConfiguration } from '../../scripts/local-configuration'
import { type RunningHouse, startHouse } from '../contracts/running-house'

const { environment, gateways, httpAccess } = localConfiguration()

const ACCOUNT = {
  ALIYUN_ACCESS_KEY_ID: 'test-account',
  ALIYUN_ACCESS_KEY_SECRET: 'test-secret',
  QINGJIAN_RECEIPT_KEY: 'test-receipts',
}
const [WINDOW] = SMALL_DISTRICT.windows
const HOUR = 3_600_000

/** What the phones of the local cloud know of a call. */
export interface RingingCall {
  callId: string
  number: string
}

/** The built functions `follow-up` and `notice` on an emulator whose phones ring. */
export interface RunningFollowUp {
  house: RunningHouse
  /** A case of this citizen was answered. */
  answer(number: string): Promise<string>
  /** Time passes, half a minute at a time with both timers, until something is so. @throws Error when it never is */
  until<T>(what: () => Promise<T | undefined>): Promise<T>
  moveTo(instant: number): Promise<void>
  /** The call that rings at a number, if one does. */
  ringing(number: string): Promise<RingingCall | undefined>
}

/** @param now what the cloud's clock says at the start */
export async function startFollowUp(now: number): Promise<RunningFollowUp> {
  const house = await startHouse(new Set(), {
    configuration: { gateways, httpAccess },
    environment: { ...environment, ...ACCOUNT },
  })
  const { emulator } = house
  const hash = createKeyedHash(TEST_HASH_KEY)
  const cipher = createFieldCipher(TEST_FIELD_KEYS)
  await emulator.api('clock', 'POST', { now })
  const clock = async () => (await emulator.api<{ now: number }>('clock')).now
  let cases = 0
  return {
    house,
    async answer(number) {
      if (!WINDOW) throw new Error('the district has no window')
      cases += 1
      const at = (await clock()) - HOUR
      const rating = pendingRating({ number: cases, window: WINDOW, level: 1, at, submittedAt: at })
      const mobile = cipher.encrypt(number, contactContext(rating._id))
      const contact = { mobile, lookup: hash('mobile', number), consentedAt: at }
      await house.add('ratings', [{ ...rating, contact }])
      const facts = {
        caseId: rating._id,
        round: 1,
        number: `P20261123-${cases}`,
        unitId: WINDOW.unitId,
        levelLabel: '不满意',
        reasons: ['等候时间长'],
        answer: { text: '已经增开窗口，并向您道歉。', at },
        isTold: false,
      }
      const request = { to: 'follow-up', topic: 'case.answered', occasion: rating._id, facts } as const
      await house.add('handovers', [makeHandover(hash, request, at)])
      return rating._id
    },
    async until(what) {
      for (let turn = 0; turn < 40; turn += 1) {
        const found = await what()
        if (found !== undefined) return found
        for (const timer of ['follow-up/run', 'notice/send'])
          await emulator.api(`timers/${timer}/fire`, 'POST')
        // Short enough that a phone rings still when somebody looks.
        await emulator.api('clock', 'POST', { advanceMs: 20_000 })
      }
      throw new Error('it never happened')
    },
    moveTo: (instant) => emulator.api('clock', 'POST', { now: instant }),
    async ringing(number) {
      const calls = await emulator.api<RingingCall[]>('calls?status=ringing')
      return calls.find((call) => call.number === number)
    },
  }
}
