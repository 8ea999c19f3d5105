import type { CaseQueue } from '@qingjian/shared/cases/case-states'
import { Link } from 'react-router'
import { casesText } from '../cases.text'
import { listText as text } from './list.text'
import './queue-nav.css'

interface QueueNavProps {
  first: readonly CaseQueue[]
  others: readonly CaseQueue[]
  counts: ReadonlyMap<CaseQueue, number> | undefined
  chosen: CaseQueue | undefined
  addressOf: (queue: CaseQueue) => string
}

/** From this count on the cloud does not count further. */
const MANY = 100

/** The queues with how many cases wait in each. */
export function QueueNav({ addressOf, chosen, counts, first, others }: QueueNavProps) {
  const entry = (queue: CaseQueue) => {
    const count = counts?.get(queue)
    return (
      <li key={queue}>
        <Link
          to={addressOf(queue)}
          className={`queue-nav-entry${queue === 'overdue' && count ? ' queue-nav-warning' : ''}`}
          aria-current={queue === chosen ? 'page' : undefined}
        >
          <span>{casesText.queues[queue]}</span>
          {count === undefined ? null : (
            <span className={count === 0 ? 'queue-nav-count queue-nav-nothing' : 'queue-nav-count'}>
              {count >= MANY ? text.many : count}
              <span className="only-for-readers">件</span>
            </span>
          )}
        </Link>
      </li>
    )
  }
  return (
    <nav className="queue-nav" aria-label={text.queues}>
      <h2>{text.first}</h2>
      <ul>{first.map(entry)}</ul>
      <h2>{text.others}</h2>
      <ul>{others.map(entry)}</ul>
    </nav>
  )
}
