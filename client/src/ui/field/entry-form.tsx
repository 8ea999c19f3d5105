import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { ActionButton } from '../action/action-button'
import './entry-form.scss'
import { FieldFailure } from './words'

interface EntryFormProps extends PropsWithChildren {
  submit: string
  kind?: 'main' | 'other'
  busy?: boolean
  disabled?: boolean
  /** What is wrong with the whole; what is wrong with one field stands at the field. */
  failure?: string
  onSubmit: () => void
}

/** Fields, and under them the one button that sends them. */
export function EntryForm({ submit, kind, busy, disabled, failure, onSubmit, children }: EntryFormProps) {
  return (
    <View className="entry-form">
      {children}
      {failure && <FieldFailure text={failure} />}
      <ActionButton kind={kind} text={submit} busy={busy} disabled={disabled} onPress={onSubmit} />
    </View>
  )
}
