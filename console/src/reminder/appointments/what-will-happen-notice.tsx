import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
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
  const { day, words } = whenReminded(on, { calendars, settings, now: Date.now() })
  const timely = meant.filter(({ inForceFrom = '' }) => day === undefined || inForceFrom <= day)
  if (timely.length > 0) return <Notice lines={[words, text.byPlans(namesOf(timely))]} />
  const [from = ''] = meant.map(({ inForceFrom = '' }) => inForceFrom).sort()
  return <Notice lines={[text.planLater(namesOf(meant), writtenDay(from))]} isWarning />
}

function namesOf(plans: readonly { name: string }[]): string {
  return plans.map(({ name }) => `“${name}”`).join('、')
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
