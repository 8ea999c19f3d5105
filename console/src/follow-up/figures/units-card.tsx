import type { readFigures } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { Button, Card, Input, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { ShareBar } from '../../ui/share-bar'
import { shareText } from '../../ui/share-text'
import { figuresText as text } from './figures.text'
import type { Figures } from './figures-view'

type UnitFigures = ContractOutput<typeof readFigures>['units'][number]

const PAGE = 20

const by = (figure: (figures: Figures) => number | undefined) => (one: UnitFigures, other: UnitFigures) =>
  (figure(one.figures) ?? -1) - (figure(other.figures) ?? -1)

interface UnitsCardProps {
  units: readonly UnitFigures[]
  onUnit: (id: string, name: string) => void
}

/** The same figures for each unit that answered; any of them puts the table in order. */
export function UnitsCard({ onUnit, units }: UnitsCardProps) {
  const [search, setSearch] = useState('')
  if (units.length === 0) return null
  const count = (title: string, key: 'ended' | 'reached' | 'reopened' | 'unreachable' | 'noContact') => ({
    title,
    key,
    sorter: by((figures) => figures[key]),
    render: (_: unknown, { figures }: UnitFigures) => figures[key],
  })
  return (
    <Card className="figures-units" title={<h2 className="follow-up-card-title">{text.units}</h2>}>
      <Input
        data-search
        allowClear
        className="figures-search"
        placeholder={text.find}
        aria-label={text.find}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Table<UnitFigures>
        size="middle"
        rowKey="id"
        dataSource={units.filter(({ name }) => name.includes(search.trim()))}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: PAGE, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: text.unit,
            key: 'unit',
            render: (_, { id, name }) => (
              <Button type="link" className="figures-unit" onClick={() => onUnit(id, name)}>
                {name}
              </Button>
            ),
          },
          count(text.ended, 'ended'),
          count(text.reached, 'reached'),
          {
            title: text.satisfaction,
            key: 'satisfaction',
            sorter: by(({ satisfaction }) => satisfaction),
            render: (_, { figures }) => (
              <span className="share-cell">
                <ShareBar share={figures.satisfaction ?? 0} />
                {shareText(figures.satisfaction)}
              </span>
            ),
          },
          count(text.reopened, 'reopened'),
          count(text.unreachable, 'unreachable'),
          count(text.noContact, 'noContact'),
          {
            key: 'records',
            render: (_, { id, name }) => (
              <Link to={`/follow-up/records?unitId=${id}`} aria-label={text.recordsOf(name)}>
                {text.records}
              </Link>
            ),
          },
        ]}
      />
    </Card>
  )
}
