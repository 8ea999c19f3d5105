import { dayOf } from '@qingjian/shared/calendar/day'
import type { TypedDay } from '@qingjian/shared/calendar/typed-day'
import { readJoiningDay } from '@qingjian/shared/org/joining-day'
import { Input } from 'antd'

interface JoiningDayInputProps {
  id?: string
  value?: unknown
  onChange?: (value: unknown) => void
  onBlur?: () => void
}

/** The day that was typed as it is stored, or what is wrong with it; undefined for an empty field. */
export function typedJoiningDay(value: unknown): TypedDay | undefined {
  const typed = typeof value === 'string' ? value.trim() : ''
  return typed === '' ? undefined : readJoiningDay(typed, dayOf(Date.now()))
}

/** Takes 入党日期 in whatever form people write days, and shows on leaving as which day it was understood. */
export function JoiningDayInput({ id, onBlur, onChange, value }: JoiningDayInputProps) {
  const understood = typedJoiningDay(value)
  return (
    <Input
      id={id}
      value={(value as string | undefined) ?? ''}
      onChange={(event) => onChange?.(event.target.value)}
      onBlur={() => {
        if (understood?.ok) onChange?.(understood.day)
        onBlur?.()
      }}
    />
  )
}
