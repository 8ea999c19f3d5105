import { type Call, type PlannedStep, speakingTime } from './call'

/** Somebody takes the call: the machine begins to speak. */
export function takeCall(call: Call, at: number): void {
  call.answeredAt = at
  call.plan = call.plan.filter(({ what }) => what !== 'answer')
  speak(call, at)
}

/** Says the first text: a call without a menu is over then, one with a menu waits for a key. */
export function speak(call: Call, at: number): void {
  call.plays += 1
  call.lines.push({ at, who: 'machine', text: call.start })
  const spoken = at + speakingTime(call.start)
  const isLast = call.plays >= call.playTimes
  const afterwards: PlannedStep['what'] = call.kind === 'tts' ? 'heard' : 'say-goodbye'
  call.plan.push({
    at: call.kind === 'tts' ? spoken : spoken + call.timeoutMs,
    what: isLast ? afterwards : 'speak-again',
    by: 'machine',
  })
}

/** A key leads to its reply and to the end; one that is not on the menu makes the machine say it all again. */
export function pressKey(call: Call, key: string, at: number): void {
  call.keys += key
  call.lines.push({ at, who: 'person', text: key })
  const reply = call.menu[key]
  if (reply === undefined) {
    call.plays -= 1
    speak(call, at)
    return
  }
  call.keyed = true
  call.lines.push({ at, who: 'machine', text: reply })
  call.plan.push({ at: at + speakingTime(reply), what: 'say-goodbye', by: 'machine' })
}

/** Says what ends every call with a menu. */
export function sayGoodbye(call: Call, at: number): void {
  if (call.bye !== '') call.lines.push({ at, who: 'machine', text: call.bye })
  const what = call.keyed ? 'heard' : 'key-timeout'
  call.plan.push({ at: at + speakingTime(call.bye), what, by: 'machine' })
}
