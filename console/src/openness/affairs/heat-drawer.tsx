import { listDues } from '@qingjian/shared/openness/affairs/affair.contracts'
import { Drawer } from 'antd'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { affairText } from '../affair.text'
import { DueTable } from './due-table'

const text = affairText.heat

interface HeatDrawerProps {
  regionId: string
  /** Of the village. */
  name: string
  year: number
  /** From 1. */
  month: number
  onClose: () => void
}

/** What one village had to make public in one month, and what became of it. */
export function HeatDrawer({ month, name, onClose, regionId, year }: HeatDrawerProps) {
  const key = `${year}-${String(month).padStart(2, '0')}`
  const read = useRemote(listDues, { month: key, regionId })
  const dues = (read.data?.dues ?? []).filter(({ dueOn }) => dueOn.startsWith(key))
  const title = text.drawer(name, year, month)
  return (
    <Drawer open size={720} title={title} onClose={onClose}>
      {read.error ? (
        <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
      ) : null}
      {read.data && !read.isPlaceholderData ? (
        <DueTable label={title} dues={dues} empty={text.nothing} isOfOneVillage />
      ) : read.error ? null : (
        <Loading />
      )}
    </Drawer>
  )
}
