import { linkTo, type NoticeHouse } from '@qingjian/cloudfunctions/notice/testing/notice-house'
import type { MessageRequest } from '@qingjian/cloudfunctions/platform/outbox/outbox.documents'

/** So many messages to as many numbers. */
export function manyLinks(count: number): MessageRequest[] {
  return Array.from({ length: count }, (_, n) => linkTo(`170${String(n).padStart(8, '0')}`, `plan-${n}`))
}

const MINUTE = 60_000

/** Lets the timer fire each minute until nothing changes any more. @returns minutes that passed */
export async function runUntil(
  house: NoticeHouse,
  isDone: () => boolean,
  mostMinutes: number,
): Promise<number> {
  for (let minute = 0; minute < mostMinutes; minute += 1) {
    if (isDone()) return minute
    await house.run()
    house.clock.advance(MINUTE)
  }
  return mostMinutes
}

/** How often each message was taken by the provider: message id → times, by the number that it went to. */
export function timesTaken(house: NoticeHouse): Map<string, number> {
  const times = new Map<string, number>()
  for (const { to } of house.gateway.taken) times.set(to, (times.get(to) ?? 0) + 1)
  return times
}
