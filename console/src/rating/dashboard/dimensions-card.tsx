import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { Card, Table } from 'antd'
import { ShareBar } from '../../ui/share-bar'
import { shareText } from '../../ui/share-text'
import { dashboardText as text } from './dashboard.text'

type Dimensions = ContractOutput<typeof readDashboard>['dimensions']

/** How good each side of the service was found. */
export function DimensionsCard({ dimensions }: { dimensions: Dimensions }) {
  return (
    <Card title={<h2 className="dashboard-heading">{text.dimensions}</h2>}>
      <Table
        size="small"
        rowKey="code"
        pagination={false}
        dataSource={dimensions}
        locale={{ emptyText: text.nothing }}
        columns={[
          { title: text.dimension, dataIndex: 'label' },
          {
            title: text.satisfied,
            key: 'satisfied',
            render: (_, { satisfiedRate }) => (
              <span className="share-cell">
                <ShareBar share={satisfiedRate} />
                {shareText(satisfiedRate)}
              </span>
            ),
          },
          { title: text.bad, dataIndex: 'badRate', render: shareText },
          { title: text.count, dataIndex: 'count' },
        ]}
      />
    </Card>
  )
}
