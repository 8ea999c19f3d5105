import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { formatInstant } from '../format-instant'
import { PageHeader } from '../page-header'
import { uiText } from '../ui.text'

interface SettingsFrameProps {
  title: string
  note: string
  canEdit: boolean
  lastChange: { at: number; by: string; reason: string } | undefined
  children: ReactNode
}

/** What stands above every page of settings: what it is for, whether one may change it, who did last. */
export function SettingsFrame({ canEdit, children, lastChange, note, title }: SettingsFrameProps) {
  return (
    <>
      <PageHeader title={title} note={note} />
      {canEdit ? null : <Alert type="info" showIcon title={uiText.readOnly} />}
      {lastChange ? (
        <p>{uiText.lastChange(lastChange.by, formatInstant(lastChange.at), lastChange.reason)}</p>
      ) : null}
      {children}
    </>
  )
}
