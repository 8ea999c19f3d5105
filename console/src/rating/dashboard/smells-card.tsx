import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { Card } from 'antd'
import { Link } from 'react-router'
import { formatInstant } from '../../ui/format-instant'
import { shareText } from '../../ui/share-text'
import { dashboardText as text } from './dashboard.text'
import { dashboardAddress, daysOf, ratingsAddress } from './place-address'

type Dashboard = ContractOutput<typeof readDashboard>

interface Smelling {
  windowId: string
  windowName: string
  hallName: string
  unitName: string
}

interface Smell {
  window: Smelling
  /** What was found at this window. */
  fact: string
  /** The days whose ratings show it. */
  days: { from: string; to: string }
}

/** Windows named of one kind; beyond that a person looks into the ranking. */
const MOST = 8

/** What deserves a second look, with what it may mean; it proves nothing, and says so. */
export function SmellsCard({ period, smells }: Pick<Dashboard, 'period' | 'smells'>) {
  const { bursts, inactive, perfect, thresholds } = smells
  const days = daysOf(period)
  const groups: { title: string; meaning: string; found: Smell[] }[] = [
    {
      title: text.bursts,
      meaning: text.burstsMeaning(thresholds.burstCount),
      found: bursts.map((window) => ({
        window,
        fact: text.burstFact(formatInstant(window.at), window.count),
        days: { from: dayOf(window.at), to: dayOf(window.at) },
      })),
    },
    {
      title: text.perfect,
      meaning: text.perfectMeaning(thresholds.minimumCount),
      found: perfect.map((window) => ({ window, fact: text.perfectFact(window.count), days })),
    },
    {
      title: text.inactive,
      meaning: text.inactiveMeaning(thresholds.minimumCount, shareText(thresholds.activeRate)),
      found: inactive.map((window) => ({
        window,
        fact: text.inactiveFact(window.count, shareText(window.activeRate)),
        days,
      })),
    },
  ]
  const shown = groups.filter(({ found }) => found.length > 0)
  return (
    <Card className="dashboard-card" title={<h2 className="dashboard-heading">{text.smells}</h2>}>
      {shown.length === 0 ? text.noSmells : <p className="dashboard-remark">{text.smellsNote}</p>}
      <div className="smells">
        {shown.map(({ found, meaning, title }) => (
          <section key={title} aria-label={title}>
            <h3>{`${title}（${found.length}）`}</h3>
            <p className="dashboard-remark">{meaning}</p>
            <ul>
              {found.slice(0, MOST).map(({ days: within, fact, window }) => (
                <li key={window.windowId}>
                  <Link to={dashboardAddress({ scope: 'window', id: window.windowId }, period)}>
                    {window.windowName}
                  </Link>
                  <small> {window.hallName}</small>
                  <br />
                  {fact}{' '}
                  <Link
                    to={ratingsAddress(
                      { scope: 'window', id: window.windowId, name: window.windowName },
                      within,
                    )}
                    aria-label={text.ratingsOf(window.windowName)}
                  >
                    {text.seeRatings}
                  </Link>
                </li>
              ))}
            </ul>
            {found.length > MOST ? (
              <p className="dashboard-remark">{text.moreSmells(found.length - MOST)}</p>
            ) : null}
          </section>
        ))}
      </div>
    </Card>
  )
}
