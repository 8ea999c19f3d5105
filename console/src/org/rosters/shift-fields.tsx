import { listPeople } from '@qingjian/shared/org/org.contracts'
import { Button, Form, Select, Space, TimePicker } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useAllThings } from '../places/use-all-things'
import { rostersText as text } from './rosters.text'

/** A shift as the form holds it. */
export interface ShiftEntry {
  personId?: string
  time?: [Dayjs, Dayjs]
}

interface Shift {
  personId: string
  fromMinute: number
  untilMinute: number
}

const minutesOf = (time: Dayjs) => time.hour() * 60 + time.minute()
const END_OF_DAY = 24 * 60

export function entryOf({ fromMinute, personId, untilMinute }: Shift): ShiftEntry {
  // The picker has no 24:00; a shift to the end of the day shows its last minute.
  const until = Math.min(untilMinute, END_OF_DAY - 1)
  const at = (minutes: number) => dayjs().startOf('day').add(minutes, 'minute')
  return { personId, time: [at(fromMinute), at(until)] }
}

export function shiftOf({ personId, time }: ShiftEntry): Shift | undefined {
  if (personId === undefined || !time) return undefined
  const until = minutesOf(time[1])
  return {
    personId,
    fromMinute: minutesOf(time[0]),
    untilMinute: until === END_OF_DAY - 1 ? END_OF_DAY : until,
  }
}

/** The shifts of one day: who, from when to when. */
export function ShiftFields({ unitId }: { unitId: string }) {
  const people = useAllThings(listPeople, { unitId })
  const options = (people.data ?? []).map(({ id, name, position }) => ({
    value: id,
    label: position ? `${name}（${position}）` : name,
  }))
  return (
    <Form.List name="shifts">
      {(rows, { add, remove }) => (
        <>
          {rows.map((row) => (
            <Space key={row.key} align="baseline" wrap>
              <Form.Item name={[row.name, 'personId']} rules={[{ required: true, message: text.incomplete }]}>
                <Select
                  aria-label={text.person}
                  placeholder={text.person}
                  options={options}
                  loading={people.isLoading}
                  showSearch={{ optionFilterProp: 'label' }}
                  style={{ width: 200 }}
                />
              </Form.Item>
              <Form.Item name={[row.name, 'time']} rules={[{ required: true, message: text.incomplete }]}>
                <TimePicker.RangePicker format="HH:mm" minuteStep={5} needConfirm={false} />
              </Form.Item>
              <Button onClick={() => remove(row.name)}>{text.remove}</Button>
            </Space>
          ))}
          <div>
            <Button onClick={() => add({})}>{text.add}</Button>
          </div>
        </>
      )}
    </Form.List>
  )
}
