import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { Card } from 'antd'
import { Link } from 'react-router'
import { ShareBar } from '../../ui/share-bar'
import { shareText } from '../../ui/share-text'
import { dashboardText as text } from './dashboard.text'
import { daysOf, ratingsAddress } from './place-address'

type Dashboard = ContractOutput<typeof readDashboard>

/** Why ratings were bad, the most frequent reason first, each with the way to the ratings behind it. */
export function ReasonsCard({ period, place, reasons }: Pick<Dashboard, 'period' | 'place' | 'reasons'>) {
  const { id, name, scope } = place
  const addressOf = (reason: string) =>
    id === undefined
      ? undefined
      : ratingsAddress({ scope, id, name }, { ...daysOf(period), level: 'bad', reason })
  return (
    <Card title={<h2 className="dashboard-heading">{text.reasons}</h2>}>
      {reasons.length === 0 ? text.noReasons : <p className="dashboard-remark">{text.reasonNote}</p>}
      <ul className="share-rows">
        {reasons.map(({ code, count, dimensionLabel, label, share }) => {
          const address = addressOf(code)
          return (
            <li key={code}>
              <span>
                {address === undefined ? (
                  label
                ) : (
                  <Link to={address} aria-label={text.ratingsOf(label)}>
                    {label}
                  </Link>
                )}
                {dimensionLabel === undefined ? null : <small> {dimensionLabel}</small>}
              </span>
              <ShareBar share={share} />
              <span>{text.times(count)}</span>
              <span>{shareText(share)}</span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
