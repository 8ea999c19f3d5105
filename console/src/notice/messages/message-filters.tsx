import { CHANNEL_NAMES, NOTICE_CHANNELS } from '@qingjian/shared/notice/channels'
import { MESSAGE_STATE_NAMES, MESSAGE_STATES } from '@qingjian/shared/notice/message-state'
import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import type { Filters } from '../../lib/use-filters'
import { FilterBar } from '../../ui/filter-bar'
import { messagesText as text } from './messages.text'
import type { MessageFilterValues } from './use-message-filters'

const CHANNELS = NOTICE_CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value] }))
const STATES = MESSAGE_STATES.map((value) => ({ value, label: MESSAGE_STATE_NAMES[value] }))

interface MessageFiltersProps {
  filters: MessageFilterValues
  change: (changes: Filters<'channel' | 'state' | 'day'>) => void
}

/** What the list shows: on which way, in which state, of which day. */
export function MessageFilters({ change, filters: { channel, day, state } }: MessageFiltersProps) {
  return (
    <FilterBar label={text.filters}>
      <Select
        allowClear
        placeholder={text.channel}
        aria-label={text.channel}
        options={CHANNELS}
        value={channel}
        onChange={(value) => change({ channel: value })}
        style={{ width: 150 }}
      />
      <Select
        allowClear
        placeholder={text.state}
        aria-label={text.state}
        options={STATES}
        value={state}
        onChange={(value) => change({ state: value })}
        style={{ width: 180 }}
      />
      <DatePicker
        aria-label={text.day}
        placeholder={text.day}
        value={day === undefined ? null : dayjs(day)}
        onChange={(date) => change({ day: date?.format('YYYY-MM-DD') })}
      />
    </FilterBar>
  )
}
