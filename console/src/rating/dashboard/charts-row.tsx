import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { useMemo } from 'react'
import { shareText } from '../../ui/share-text'
import { uiText } from '../../ui/ui.text'
import { ChartCard } from '../charts/chart-card'
import { hoursOption, trendOption } from '../charts/chart-options'
import { dashboardText as text } from './dashboard.text'

type Dashboard = ContractOutput<typeof readDashboard>

/** How it went from day to day, and at which hours people came. */
export function ChartsRow({ hours, trend }: Pick<Dashboard, 'hours' | 'trend'>) {
  const overTime = useMemo(() => trendOption(trend), [trend])
  const overDay = useMemo(() => hoursOption(hours), [hours])
  return (
    <div className="dashboard-pair">
      <ChartCard
        title={text.trend}
        alt={text.trendAlt}
        option={overTime}
        rows={trend}
        rowKey={({ key }) => key}
        columns={[
          { title: uiText.period, dataIndex: 'key' },
          { title: text.count, key: 'count', render: (_, { figures }) => figures.count },
          {
            title: text.satisfied,
            key: 'satisfied',
            render: (_, { figures }) => shareText(figures.satisfiedRate),
          },
          { title: text.bad, key: 'bad', render: (_, { figures }) => shareText(figures.badRate) },
        ]}
      />
      <ChartCard
        title={text.hours}
        alt={text.hoursAlt}
        option={overDay}
        rows={hours}
        rowKey={({ hour }) => String(hour)}
        columns={[
          { title: text.hour, key: 'hour', render: (_, { hour }) => text.hourName(hour) },
          { title: text.count, dataIndex: 'count' },
        ]}
      />
    </div>
  )
}
