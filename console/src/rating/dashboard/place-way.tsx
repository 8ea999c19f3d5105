import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { Breadcrumb } from 'antd'
import { Link } from 'react-router'
import { dashboardText as text } from './dashboard.text'
import { dashboardAddress } from './place-address'
import type { StartPlace } from './start-places'

type Dashboard = ContractOutput<typeof readDashboard>

interface PlaceWayProps extends Pick<Dashboard, 'parents' | 'period' | 'place'> {
  starts: readonly StartPlace[]
}

/** Where one is: from the district over hall or unit down to a window. What is out of reach is no link. */
export function PlaceWay({ parents, period, place, starts }: PlaceWayProps) {
  const district = starts.find(({ scope }) => scope === 'district')
  const isReached = (one: Dashboard['place']) =>
    district !== undefined || starts.some(({ id }) => id === one.id)
  const above = place.scope === 'district' || !district ? parents : [district, ...parents]
  return (
    <nav aria-label={text.way}>
      <Breadcrumb
        items={[
          ...above.map((one) => ({
            title: isReached(one) ? <Link to={dashboardAddress(one, period)}>{one.name}</Link> : one.name,
          })),
          { title: <strong>{place.name}</strong> },
        ]}
      />
    </nav>
  )
}
