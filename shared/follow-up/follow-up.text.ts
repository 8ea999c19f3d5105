import type { ContactResult, MachineResult } from './contact-results'
import { CALL_RESULT_NAMES, type Channel } from './follow-up-states'

const MACHINE_RESULT_NAMES: Record<MachineResult, string> = {
  delivered: '已送达',
  failed: '没有发出去',
  'dead-number': '空号、错号或停机',
  'not-sent': '没有来得及发出',
  unclear: '结果不明',
  'no-key': '接通，没有按键',
  'not-taken': '没有接通',
}

/** A result in plain words. */
export function resultName(channel: Channel, result: ContactResult): string {
  if (result === 'failed' && channel === 'voice') return '没有打出去'
  const names: Record<ContactResult, string> = { ...MACHINE_RESULT_NAMES, ...CALL_RESULT_NAMES }
  return names[result]
}

/** A window as people find it. */
export function windowTitle(number: string, name: string): string {
  return `${number}号窗口 · ${name}`
}

export interface Script {
  opening: string
  questions: string[]
  closing: string
}

/** What the script tells of the matter; never who rated which person. */
export interface ScriptFacts {
  kind: 'case' | 'rating'
  commission: string
  hallName: string
  windowName: string
  unitName: string
  /** `YYYY-MM-DD` */
  ratedDay: string
  /** Whether the citizen has said before that it is not solved. */
  isAgain: boolean
}

/** `2026-11-24` as it is spoken. */
function spokenDay(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
}

/**
 * What an officer says on the phone: who calls and why, in short sentences that an old person can follow. It says nothing
 * of recording, since nothing is recorded here.
 */
export function scriptOf({
  commission,
  hallName,
  isAgain,
  kind,
  ratedDay,
  unitName,
  windowName,
}: ScriptFacts): Script {
  const place = `${hallName}“${windowName}”窗口`
  const who = `您好，打扰您了。我是${commission}的回访员。`
  if (kind === 'rating')
    return {
      opening: `${who}您${spokenDay(ratedDay)}在${place}办过事，还打了好评。我想请您说说，大概一分钟，方便吗？`,
      questions: ['您要办的事，办好了吗？', '窗口的人态度怎么样？还有什么要改进的吗？'],
      closing: '好，我记下了。谢谢您，祝您生活愉快，再见。',
    }
  const again = isAgain ? '上次您说没有解决，我们请单位重新办理了。' : ''
  return {
    opening: `${who}您${spokenDay(ratedDay)}在${place}办事，给我们提了意见。${again}我想问问后来办得怎么样，只要一两分钟。您现在方便吗？`,
    questions: [
      `${unitName}的人，后来跟您联系过吗？`,
      '您反映的事情，现在解决了没有？',
      '还有什么地方您不满意，请您慢慢说，我记下来。',
    ],
    closing:
      '好，您说的我都记下了。没有解决的，我们会请单位重新办，办完再告诉您。我们不会向您要钱，也不会要验证码。谢谢您，再见。',
  }
}
