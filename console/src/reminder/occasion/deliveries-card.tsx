import { listDeliveries } from '@qingjian/shared/reminder/reminder.contracts'
import { REMINDER_STATES, SHOWN_STATE_NAMES } from '@qingjian/shared/reminder/reminder-states'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Card, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { remoteKey } from '../../lib/use-remote'
import { CursorTable } from '../../ui/cursor-table'
import { ReasonDialog } from '../../ui/reason-dialog'
import { type DeliveryRow, deliveryColumns } from './delivery-columns'
import { occasionText as text } from './occasion.text'
import { SentAgainNotice } from './sent-again-notice'
import { useSendAgain } from './use-send-again'

const STATES = REMINDER_STATES.map((value) => ({ value, label: SHOWN_STATE_NAMES[value] }))

interface DeliveriesCardProps {
  occasionId: string
  /** How many could be sent again, as last counted: up to a minute behind `mayRetry`. */
  failed: number
  mayRetry: boolean
  /** When the figures above were counted. */
  countedAt: number | undefined
}

/** What became of each person's reminder, and sending again what certainly did not arrive. */
export function DeliveriesCard({ countedAt, failed, mayRetry, occasionId }: DeliveriesCardProps) {
  const [filters, change] = useFilters(['state'])
  const state = REMINDER_STATES.find((one) => one === filters.state)
  const list = useCursorList(listDeliveries, { occasionId, state }, ({ deliveries }) => deliveries)
  useReadAgain(countedAt)
  const [chosen, choose] = useState<readonly string[]>([])
  const [asking, ask] = useState<'chosen' | 'all'>()
  const again = useSendAgain(occasionId)
  const busy = again.done !== undefined
  const begin = async (reason: string) => {
    const ids = asking === 'all' ? 'all' : chosen
    ask(undefined)
    await again.begin(ids, reason)
    choose([])
  }
  return (
    <Card title={<h2 className="reminder-card-title">{text.deliveries}</h2>}>
      <div className="occasion-bar">
        <Select
          allowClear
          placeholder={text.state}
          aria-label={text.state}
          options={STATES}
          value={state}
          onChange={(value) => {
            change({ state: value })
            choose([])
          }}
          style={{ width: 170 }}
        />
        {mayRetry ? (
          <>
            <Button disabled={chosen.length === 0 || busy} onClick={() => ask('chosen')}>
              {text.retryChosen(chosen.length)}
            </Button>
            <Button disabled={busy} onClick={() => ask('all')}>
              {text.retryAll}
            </Button>
          </>
        ) : null}
        <span role="status">{again.done === undefined ? null : text.retrying(again.done)}</span>
      </div>
      {again.outcome === undefined ? null : (
        <SentAgainNotice outcome={again.outcome} onClose={again.forget} />
      )}
      <CursorTable<DeliveryRow>
        label={text.deliveries}
        list={list}
        rowKey={({ id }) => id}
        empty={text.deliveriesEmpty}
        columns={deliveryColumns}
        {...(mayRetry && {
          selection: {
            selectedRowKeys: [...chosen],
            onChange: (keys) => choose(keys.map(String)),
            getCheckboxProps: (row) => ({ disabled: !row.mayRetry || busy, 'aria-label': row.name }),
          },
        })}
      />
      <ReasonDialog
        open={asking !== undefined}
        title={text.retryTitle}
        busy={false}
        onReason={(reason) => void begin(reason)}
        onClose={() => ask(undefined)}
      >
        <p>{text.retryNote(asking === 'all' ? text.allFailed(failed) : text.chosenPeople(chosen.length))}</p>
      </ReasonDialog>
    </Card>
  )
}

/** New figures mean that something became of the people as well: both tell the same. */
function useReadAgain(countedAt: number | undefined) {
  const client = useQueryClient()
  const told = useRef(countedAt)
  useEffect(() => {
    if (told.current === countedAt) return
    told.current = countedAt
    void client.invalidateQueries({ queryKey: remoteKey(listDeliveries) })
  }, [client, countedAt])
}
