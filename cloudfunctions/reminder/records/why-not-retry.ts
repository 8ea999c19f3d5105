import { afterReminderEvent, type ReminderState } from '@qingjian/shared/reminder/reminder-states'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import type { ReminderDocument } from '../reminder.documents'
import type { Speech } from './spoken-words'

const NOT_RETRIED: Partial<Record<ReminderState, string>> = {
  queued: '短信还在发送中，请等结果出来',
  delivered: '短信已经送达，不用重发',
  unknown: '结果不明，可能已经送达，请到“消息”里核对后再决定',
  'inbox-only': '这条只在小程序提醒，不发短信',
  left: '发送时已经离任',
}

/** Why one reminder is not sent again, in words; undefined when it may be. */
export function whyNotRetry(
  { bySms, state }: Pick<ReminderDocument, 'bySms' | 'state'>,
  person: Pick<PersonDocument, 'closedOn' | 'mobile'> | undefined,
  { isPlanBySms, words }: Speech,
): string | undefined {
  if (afterReminderEvent(state, 'retry') === undefined) return NOT_RETRIED[state] ?? '这条现在不能重发'
  if (!bySms && !isPlanBySms) return '这个计划只在小程序提醒，不发短信'
  if (!words) return '这一批用的模板没有服务商的模板编号，发不了短信'
  if (!person || person.closedOn !== undefined) return '已经离任，不再发送'
  if (person.mobile === undefined) return '没有登记手机号，请先在“组织机构”里补上'
  return undefined
}
