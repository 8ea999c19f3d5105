import { Card, Segmented, Table, type TableColumnsType } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { Loading } from '../../ui/loading'
import { dashboardText as text } from '../dashboard/dashboard.text'
import type { ChartOption } from './echarts-canvas'

const EchartsCanvas = lazy(() => import('./echarts-canvas'))

interface ChartCardProps<Row> {
  title: string
  /** What the chart shows, in words. */
  alt: string
  option: ChartOption
  /** The same figures as a table. */
  rows: readonly Row[]
  columns: TableColumnsType<Row>
  rowKey: (row: Row) => string
}

/** A chart that can be read as a table too: figures must not be for good eyes alone. */
export function ChartCard<Row extends object>({
  alt,
  columns,
  option,
  rowKey,
  rows,
  title,
}: ChartCardProps<Row>) {
  const [form, setForm] = useState<'chart' | 'table'>('chart')
  return (
    <Card
      title={<h2 className="dashboard-heading">{title}</h2>}
      extra={
        <Segmented<'chart' | 'table'>
          aria-label={`${title}：${text.asChart}、${text.asTable}`}
          options={[
            { value: 'chart', label: text.asChart },
            { value: 'table', label: text.asTable },
          ]}
          value={form}
          onChange={setForm}
        />
      }
    >
      {form === 'chart' ? (
        <figure className="dashboard-figure">
          <Suspense fallback={<Loading />}>
            <EchartsCanvas option={option} />
          </Suspense>
          <figcaption>{alt}</figcaption>
        </figure>
      ) : (
        <Table<Row>
          size="small"
          dataSource={[...rows]}
          columns={columns}
          rowKey={rowKey}
          pagination={false}
          scroll={{ y: 240 }}
        />
      )}
    </Card>
  )
}
