import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import {
  mobileContext,
  type PersonDocument,
  partyAnniversaryOf,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import {
  type PlanDocument,
  type ProgressDocument,
  type TemplateVersionDocument,
  templateVersionId,
} from '@qingjian/cloudfunctions/reminder/reminder.documents'
import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import { runReminders } from '@qingjian/shared/reminder/reminder.contracts'
import { SEED_WORDING } from '@qingjian/shared/reminder/seed-wording'
import { type RunningHouse, startHouse } from '../contracts/running-house'
import type { DatabaseCall } from './bench-house'

const PLAN = 'plan-of-bench'
const BATCH = 500
/** A run writes for some forty seconds; what is left waits for the next minute. */
const MOST_RUNS = 20

const TEMPLATE: TemplateVersionDocument = {
  _id: templateVersionId('template-of-bench', 1),
  templateId: 'template-of-bench',
  version: 1,
  name: '政治生日',
  text: SEED_WORDING,
  providerCode: 'SMS_1',
  at: 0,
  by: 'person-nobody',
  reason: '报备通过',
}

/** What the job did on one day. */
export interface DayOfReminders {
  milliseconds: number
  databaseCalls: DatabaseCall[]
}

/** The built function `reminder` with one plan of political birthdays and nobody in the Party yet. */
export interface ReminderHouse {
  /** People who joined on a day of 2008, the same month and day as the one given. */
  addPeople(day: string, count: number): Promise<void>
  /** Eight o'clock of a day, until everything that is due is written. */
  runDay(day: string): Promise<DayOfReminders>
  stop(): Promise<void>
}

export async function startReminderHouse(firstDay: string): Promise<ReminderHouse> {
  const cipher = createFieldCipher(TEST_FIELD_KEYS)
  const hash = createKeyedHash(TEST_HASH_KEY)
  const house = await startHouse(new Set(['reminder']), {
    triggersOf: () => [runReminders.action],
    environment: { QINGJIAN_SMS_SIGN: '清鉴' },
  })
  await house.add('reminder_template_versions', [TEMPLATE])
  await house.add('reminder_plans', [planSince(firstDay)])
  let number = 0
  return {
    async addPeople(day, count) {
      const joined = `2008${day.slice(4)}`
      for (let from = 0; from < count; from += BATCH) {
        const people = Array.from({ length: Math.min(BATCH, count - from) }, (): PersonDocument => {
          number += 1
          const _id = `member-${number}`
          const mobile = `170${String(number).padStart(8, '0')}`
          return {
            _id,
            name: `党员${number}`,
            unitId: 'unit-commission',
            position: '干部',
            mobile: cipher.encrypt(mobile, mobileContext(_id)),
            mobileLookup: hash('staff-mobile', mobile),
            partyJoinedOn: joined,
            partyAnniversary: partyAnniversaryOf(_id, joined),
          }
        })
        await house.add('org_people', people)
      }
    },
    runDay: (day) => runDay(house, day),
    stop: () => house.stop(),
  }
}

function planSince(day: string): PlanDocument {
  return {
    _id: PLAN,
    name: '政治生日提醒',
    kind: 'party-birthday',
    state: 'active',
    draftState: 'none',
    inForce: {
      name: '政治生日提醒',
      when: { kind: 'party-birthday' },
      audience: { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] },
      exceptions: { unitIds: [], personIds: [] },
      templateId: TEMPLATE.templateId,
      templateVersion: TEMPLATE.version,
      bySms: true,
    },
    inForceFrom: day,
    skipped: [],
    version: 1,
    createdAt: startOfDay(day),
    changedAt: startOfDay(day),
  }
}

async function runDay({ all, emulator }: RunningHouse, day: string): Promise<DayOfReminders> {
  const done: DayOfReminders = { milliseconds: 0, databaseCalls: [] }
  for (let run = 0; run < MOST_RUNS; run += 1) {
    await emulator.api('clock', 'POST', { now: startOfDay(day) + 8 * 3_600_000 + run * 60_000 })
    const started = performance.now()
    const { requestId } = await emulator.api<{ requestId: string }>(
      `timers/reminder/${runReminders.action}/fire`,
      'POST',
    )
    done.milliseconds += performance.now() - started
    const { databaseCalls } = await emulator.api<{ databaseCalls: DatabaseCall[] }>(
      `invocations/${requestId}`,
    )
    done.databaseCalls.push(...databaseCalls)
    const [progress] = await all<ProgressDocument>('reminder_progress')
    if (progress !== undefined && progress.doneUntil >= day) return done
  }
  throw new Error(`the reminders of ${day} were not written within ${MOST_RUNS} runs`)
}

/** The days from one on. */
export function daysFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, later) => addDays(day, later))
}
