import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { planView } from '@qingjian/shared/reminder/reminder-fields'
import type { InferOutput } from 'valibot'
import { plansText as text } from './plans.text'

type Plan = Pick<InferOutput<typeof planView>, 'kind' | 'nextDays' | 'state'>

/** The next days on which a plan sends; where there are none, what they hang on. */
export function NextDays({ plan: { kind, nextDays, state } }: { plan: Plan }) {
  if (state !== 'active') return <>{text.notSending}</>
  if (nextDays.length === 0) return <span className="reminder-none">{text.noNextDays[kind]}</span>
  return (
    <>
      {nextDays.map((day) => (
        <span key={day} className="reminder-day">
          {writtenDay(day)}
        </span>
      ))}
    </>
  )
}
