import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import {
  answerLink,
  beginCall,
  listCalls,
  recordCall,
  releaseCall,
} from '@qingjian/shared/follow-up/follow-up.contracts'
import { CALL_RESULTS, OUTCOMES } from '@qingjian/shared/follow-up/follow-up-states'
import type { NoticeEvent } from '../../platform/handover/handover-topics'
import type { OutboxMessage } from '../../platform/outbox/outbox.documents'
import { observeDatabase } from '../../platform/testing/observe-database'
import type { FollowUpDocument } from '../follow-up.documents'
import { createFollowUpHouse, type FollowUpHouse, type SentMessage } from './follow-up-house'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** By default; the walks are taken with the defaults. */
const MOST_CALLS = 3
const WINDOWS = [
  [540, 720],
  [840, 1230],
] as const

/** A generator of its own, so that a walk that fails is taken again by its number. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

class KilledError extends Error {}

const CALLS_END: readonly NoticeEvent[] = [
  { kind: 'answered', key: '1' },
  { kind: 'answered', key: '2' },
  { kind: 'answered', key: '3' },
  { kind: 'answered' },
  { kind: 'not-answered', code: '200003' },
  { kind: 'not-answered', code: '200002' },
  { kind: 'failed', code: '200012', numberIsDead: false },
  { kind: 'failed', code: '200004', numberIsDead: true },
  { kind: 'unknown' },
]
const MESSAGES_END: readonly NoticeEvent[] = [
  { kind: 'delivered' },
  { kind: 'delivered' },
  { kind: 'failed', code: 'isp.X', numberIsDead: false },
  { kind: 'failed', code: 'isv.MOBILE_NUMBER_ILLEGAL', numberIsDead: true },
  { kind: 'unknown' },
  { kind: 'replied', replyId: 'r', firstCharacter: '2' },
]

/** Whether a person in Shanghai may be called then, told by other means than the planner's. */
function mayRing(instant: number): boolean {
  const text = new Date(instant + 8 * HOUR).toISOString()
  const [day, minute] = [text.slice(0, 10), Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))]
  const calendar = STATUTORY_YEARS.find(({ calendar: { year } }) => day.startsWith(String(year)))?.calendar
  if (!calendar) return false
  const isOff = calendar.holidays.some(({ from, to }) => from <= day && day <= to)
  const isWeekend = new Date(`${day}T12:00:00Z`).getUTCDay() % 6 === 0
  const isWorked = calendar.workingWeekends.includes(day) || (!isOff && !isWeekend)
  return isWorked && WINDOWS.some(([from, until]) => from <= minute && minute < until)
}

/** Everything around follow-up, doing what it likes, and what must hold whatever it does. */
export interface Walk {
  house: FollowUpHouse
  /** Somebody does something. */
  step(): Promise<void>
  /** Lets time pass, with everybody doing their work, until everything is over. */
  finish(): Promise<void>
  /** @throws when something happened that must not */
  check(): void
  /** How often a run was killed. */
  kills(): number
}

export async function startWalk(seed: number): Promise<Walk> {
  const random = randomOf(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  /** Requests until the database is gone for this run; undefined while nobody is killed. */
  let left: number | undefined
  let kills = 0
  const house = await createFollowUpHouse((memory) =>
    observeDatabase(memory, async () => {
      if (left === undefined) return
      left -= 1
      if (left < 0) throw new KilledError()
    }),
  )
  const { clock } = house
  clock.set(
    startOfDay(addDays('2026-01-05', Math.floor(random() * 320))) + Math.floor(random() * 24 * 60) * MINUTE,
  )
  const cases = ['case-1', 'case-2', 'case-3']
  const rang: { followUpId: string; at: number }[] = []
  const problems: string[] = []
  const outcomes = new Map<string, string>()
  /** Results on their way back. */
  const pending: { message: SentMessage; event: NoticeEvent; occasion: string }[] = []
  let reports = 0

  function ring(followUpId: string): void {
    const before = rang.filter((one) => one.followUpId === followUpId)
    const last = before.at(-1)
    const now = clock.now()
    if (!mayRing(now)) problems.push(`${followUpId} rang at ${new Date(now).toISOString()}`)
    if (last && now - last.at < 2 * HOUR) problems.push(`${followUpId} rang again after ${now - last.at}`)
    if (before.length >= MOST_CALLS) problems.push(`${followUpId} rang ${before.length + 1} times`)
    rang.push({ followUpId, at: now })
  }

  async function setState(id: string, state: OutboxMessage['state']): Promise<void> {
    await house.memory.updateWhere<OutboxMessage>('outbox_messages', { _id: id }, { set: { state } })
  }

  /** Sends what waits, as notice does: in the hours for calls, and nothing that has expired. */
  async function provide(): Promise<void> {
    for (const message of house.messages()) {
      if (message.state !== 'queued' || message.dueAt > clock.now() || random() < 0.3) continue
      const isCall = message.template === 'follow-up-call'
      if ((message.expiresAt ?? Number.POSITIVE_INFINITY) <= clock.now()) {
        await setState(message.id, 'expired')
        pending.push({ message, event: { kind: 'expired' }, occasion: `${++reports}` })
        continue
      }
      await setState(message.id, 'submitted')
      const event = pick(isCall ? CALLS_END : MESSAGES_END)
      const doesRing = isCall && !(event.kind === 'failed')
      if (doesRing) ring(message.subject.split('.')[0] ?? '')
      // Sometimes nothing ever comes back.
      if (random() < 0.85) pending.push({ message, event, occasion: `${++reports}` })
      if (random() < 0.3) pending.push({ message, event, occasion: `${++reports}` })
      // What has rung is never said not to have left: notice knows the one from the other.
      const others = isCall
        ? CALLS_END.filter((one) => one.kind !== 'failed' || one.numberIsDead)
        : MESSAGES_END
      if (random() < 0.2) pending.push({ message, event: pick(others), occasion: `${++reports}` })
    }
  }

  async function reportSome(): Promise<void> {
    while (pending.length > 0 && random() < 0.8) {
      const [one] = pending.splice(Math.floor(random() * pending.length), 1)
      if (one) await house.report(one.message, one.event, one.occasion)
    }
  }

  async function answerByLink(): Promise<void> {
    const links = house
      .messages()
      .filter(({ parameters, state }) => 'token' in parameters && state === 'submitted')
    if (links.length === 0) return
    const answer = pick(['solved', 'not-solved', 'nobody-contacted'] as const)
    const token = pick(links).parameters.token ?? ''
    await Promise.all([
      house.call(answerLink, { token, answer, words: '说明' }),
      random() < 0.3 ? house.call(answerLink, { token, answer: 'solved' }) : undefined,
    ])
  }

  async function officerWorks(): Promise<void> {
    const openid = pick(['officer', 'second-officer'])
    const listed = await house.call(listCalls, {}, openid)
    if (!listed.ok || listed.data.calls.length === 0) return
    const { id } = pick(listed.data.calls)
    const began = await house.call(beginCall, { followUpId: id }, openid)
    if (!began.ok) return
    if (!mayRing(clock.now())) problems.push(`a number was shown at ${new Date(clock.now()).toISOString()}`)
    if (random() < 0.15) return
    if (random() < 0.15) return void (await house.call(releaseCall, { followUpId: id }, openid))
    const result = pick(CALL_RESULTS)
    const recorded = await house.call(recordCall, { followUpId: id, result, note: '记录' }, openid)
    if (recorded.ok) ring(id)
  }

  async function run(): Promise<void> {
    if (random() < 0.2) {
      left = Math.floor(random() * 60)
      await house.run()
      if (left < 0) kills += 1
      left = undefined
      clock.advance(MINUTE)
    } else if (random() < 0.3) await Promise.all([house.run(), house.run()])
    else await house.run()
  }

  async function passTime(): Promise<void> {
    const nextAt = house
      .followUps()
      .filter(({ state }) => state !== 'done' && state !== 'cancelled')
      .map((one) => one.nextAt ?? 0)
      .filter((at) => at > clock.now())
    const choices = [clock.now() + MINUTE, clock.now() + pick([1, 2, 5, 24]) * HOUR, ...nextAt]
    clock.set(pick(choices))
  }

  async function somethingRare(): Promise<void> {
    const caseId = pick(cases)
    const done = house.followUps().filter((one) => one.caseId === caseId)
    if (random() < 0.5) {
      const said = random() < 0.7 ? pick(['solved', 'not-solved'] as const) : undefined
      const round = pick([1, ...done.map((one) => one.round)])
      await house.tell('case.settled', `${caseId}/${round}`, { caseId, round, ...(said && { said }) })
    } else if (random() < 0.3) {
      await house.rate(caseId, { mobile: null, comment: '', erasedAt: clock.now() })
      await house.tell('rating.erased', caseId, { ratingId: caseId })
    } else await house.answer(caseId, { round: done.length + 1, isTold: random() < 0.3 })
  }

  for (const [number, id] of cases.entries()) await house.rate(id, { mobile: `1700000000${number}` })
  await house.rate('rating-1')
  await house.answer('case-1')
  await house.answer('case-2', { isTold: true })
  await house.tell('rating.sampled', 'rating-1', {
    ratingId: 'rating-1',
    levelLabel: '满意',
    reasons: [],
    dimensions: [],
  })

  const COMMANDS = [
    run,
    run,
    run,
    provide,
    provide,
    reportSome,
    reportSome,
    passTime,
    passTime,
    passTime,
    officerWorks,
  ]
  const RARE = [answerByLink, somethingRare]

  function check(): void {
    const ended = house.told('follow-up.ended').map(({ caseId, round }) => `${caseId}/${round}`)
    if (new Set(ended).size < ended.length) problems.push('an end was told twice')
    const messages = house.messages()
    for (const followUp of house.followUps()) {
      const { _id, contacts, outcome } = followUp
      const before = outcomes.get(_id)
      if (before !== undefined && before !== outcome) problems.push(`${_id} was ${before} and is ${outcome}`)
      if (outcome !== undefined) outcomes.set(_id, outcome)
      if (outcome !== undefined && !OUTCOMES.includes(outcome)) problems.push(`${_id} ended as ${outcome}`)
      const own = messages.filter(({ subject }) => subject.startsWith(_id))
      const sent = contacts.filter(({ channel }) => channel === 'sms' || channel === 'voice')
      if (own.length !== sent.length)
        problems.push(`${_id} has ${own.length} messages for ${sent.length} contacts`)
      if (own.filter(({ parameters }) => 'token' in parameters).length > 1)
        problems.push(`${_id} wrote twice`)
      if (isEnded(followUp) && own.some(({ state }) => state === 'queued'))
        problems.push(`${_id} is over and something still waits to be sent`)
    }
    if (problems.length > 0) throw new Error(`walk ${seed}: ${problems.join('; ')}`)
  }

  return {
    house,
    check,
    kills: () => kills,
    step: () => pick(random() < 0.08 ? RARE : COMMANDS)(),
    async finish() {
      // What waits to be taken over again comes by then.
      clock.advance(HOUR)
      await house.run()
      for (let turn = 0; turn < 400 && house.followUps().some((one) => !isEnded(one)); turn += 1) {
        for (const work of [house.run, provide, reportSome, house.run, officerWorks, passTime]) await work()
        check()
      }
      clock.advance(MINUTE)
      await house.run()
      const open = house.followUps().filter((one) => !isEnded(one))
      if (open.length > 0) throw new Error(`walk ${seed} never ends: ${JSON.stringify(open[0])}`)
    },
  }
}

function isEnded({ state }: FollowUpDocument): boolean {
  return state === 'done' || state === 'cancelled'
}
