import { startOfDay } from '@qingjian/shared/calendar/day'
import type { NoticeEvent } from '../../platform/handover/handover-topics'
import type { FollowUpHouse } from './follow-up-house'

const HOUR = 3_600_000

/** An instant in Shanghai. */
export function at(day: string, hour: number, minute = 0): number {
  return startOfDay(day) + hour * HOUR + minute * 60_000
}

/** The follow-up of `case-1`, the only one of a house, and what happens to it. */
export function oneFollowUp(house: () => FollowUpHouse) {
  const only = () => {
    const [followUp, ...more] = house().followUps()
    if (!followUp || more.length > 0) throw new Error('there is not one follow-up')
    return followUp
  }
  /** The latest message. */
  const latest = () => {
    const message = house()
      .messages()
      .sort((one, other) => one.createdAt - other.createdAt)
      .at(-1)
    if (!message) throw new Error('no message')
    return message
  }
  const callOf = () => {
    const call = house()
      .messages()
      .find(({ template }) => template === 'follow-up-call')
    if (!call) throw new Error('no call')
    return call
  }
  async function begun(): Promise<void> {
    await house().answer('case-1')
    await house().run()
  }
  async function happens(event: NoticeEvent, message = latest()): Promise<void> {
    await house().report(message, event)
    await house().run()
  }
  async function runAt(instant: number): Promise<void> {
    house().clock.set(instant)
    await house().run()
  }

  /** The message was delivered and nobody answered: the first call rings on Wednesday at half past nine. */
  async function ringing(): Promise<void> {
    await begun()
    await happens({ kind: 'delivered' })
    await runAt(at('2026-11-25', 9, 30))
  }
  return { begun, callOf, happens, latest, only, ringing, runAt }
}
