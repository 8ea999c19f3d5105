import { dayField } from '@qingjian/shared/calendar/day'
import { NOTICE_CHANNELS, type NoticeChannel } from '@qingjian/shared/notice/channels'
import { MESSAGE_STATES, type MessageState } from '@qingjian/shared/notice/message-state'
import { is } from 'valibot'
import { type Filters, useFilters } from '../../lib/use-filters'

const NAMES = ['channel', 'state', 'day', 'open'] as const
type Name = (typeof NAMES)[number]

export interface MessageFilterValues {
  channel: NoticeChannel | undefined
  state: MessageState | undefined
  day: string | undefined
  /** The message that is open beside the list. */
  open: string | undefined
}

/** What the address asks for; what is nonsense counts as not set. */
export function useMessageFilters(): {
  filters: MessageFilterValues
  change: (changes: Filters<Name>) => void
} {
  const [filters, change] = useFilters(NAMES)
  return {
    filters: {
      channel: NOTICE_CHANNELS.find((one) => one === filters.channel),
      state: MESSAGE_STATES.find((one) => one === filters.state),
      day: is(dayField, filters.day) ? filters.day : undefined,
      open: filters.open,
    },
    change,
  }
}

/** The address of the messages in this state, of one channel where it is named. */
export function messagesAddress(filters: { channel?: NoticeChannel; state?: MessageState }): string {
  return `/notice/messages?${new URLSearchParams(filters)}`
}
