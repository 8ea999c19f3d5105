import { listPlans, readSettings } from '@qingjian/shared/reminder/reminder.contracts'
import type { PostMove } from '@qingjian/shared/reminder/reminder-kinds'
import { Alert } from 'antd'
import { useRemote } from '../../lib/use-remote'
import { useCalendars } from '../use-calendars'
import { appointmentsText as text } from './appointments.text'
import { whenReminded } from './what-will-happen'

interface WhatWillHappenProps {
  on: string | undefined
  move: PostMove | undefined
}

/** On which day, and by which plans, or why not at all. */
export function WhatWillHappen({ move, on }: WhatWillHappenProps) {
  const year = on === undefined ? undefined : Number(on.slice(0, 4))
  const calendars = useCalendars(year === undefined ? [] : [year, year + 1])
  const settings = useRemote(readSettings, {}).data?.settings
  const plans = useRemote(listPlans, {}).data?.plans
  const isKnown = on !== undefined && move !== undefined && calendars && settings && plans
  if (!isKnown) return <Notice lines={[text.fillIn]} />
  const meant = plans.filter(
    ({ content: { when }, state }) => state === 'active' && when.kind === 'post' && when.moves.includes(move),
  )
  if (meant.length === 0) return <Notice lines={[text.noPlan(text.moves[move])]} isWarning />
  const names = meant.map(({ name }) => name).join('、')
  return <Notice lines={[whenReminded(on, { calendars, settings, now: Date.now() }), text.byPlans(names)]} />
}

function Notice({ isWarning = false, lines }: { lines: readonly string[]; isWarning?: boolean }) {
  return (
    <Alert
      className="reminder-notice"
      type={isWarning ? 'warning' : 'info'}
      showIcon
      title={text.whatHappens}
      description={lines.map((line) => <div key={line}>{line}</div>)}
    />
  )
}
