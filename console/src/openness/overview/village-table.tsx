import { yuan } from '@qingjian/shared/openness/money-words'
import { Table, type TableColumnsType } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { fundText } from '../fund.text'
import '../openness.css'
import { publicVillageAddress } from '../public-address'
import { watchText } from '../watch.text'
import { OBJECTION_READERS } from '../watch-roles'
import '../watch.css'
import { type OverviewRow, overviewRows, type VillageOverview } from './overview-rows'

const text = watchText.overview

function LateItems({ village }: { village: VillageOverview }) {
  const { cameLate, late, overdue, publications } = village
  if (overdue + cameLate === 0 && publications === 0) return text.nothingYet
  if (overdue + cameLate === 0) return <span className="watch-fine">{text.inTime}</span>
  const written = (isOut: boolean) =>
    late
      .filter((one) => one.isOut === isOut)
      .map(({ days, itemName, periodName }) => watchText.lateDays(itemName, periodName, days))
  return (
    <>
      {overdue > 0 ? (
        <strong className="watch-warning watch-words">{watchText.late(overdue, written(false))}</strong>
      ) : null}
      {cameLate > 0 ? (
        <strong className="watch-warning watch-words">{watchText.lateAndOut(cameLate, written(true))}</strong>
      ) : null}
    </>
  )
}

function Imbalances({ imbalances, regionId }: Pick<VillageOverview, 'imbalances' | 'regionId'>) {
  if (imbalances.length === 0) return <span className="watch-fine">{text.balanced}</span>
  return imbalances.map(({ difference, fundId, fundName }) => (
    <Link
      key={fundId}
      className="watch-warning openness-row"
      to={`/openness/funds/${fundId}?holder=${regionId}`}
    >
      {text.imbalance(
        fundName,
        fundText.shortProblem(
          difference < 0 ? fundText.short.missing : fundText.short.surplus,
          yuan(Math.abs(difference)),
        ),
      )}
    </Link>
  ))
}

function Objections({ village, mayRead }: { village: VillageOverview; mayRead: boolean }) {
  const { lateObjections, openObjections, regionId } = village
  if (openObjections === 0) return <span className="watch-fine">{text.none}</span>
  const words = text.open(openObjections)
  return (
    <>
      {mayRead ? <Link to={`/openness/objections?queue=all&place=${regionId}`}>{words}</Link> : words}
      {lateObjections === 0 ? null : (
        <strong className="watch-warning openness-row">{text.lateOnes(lateObjections)}</strong>
      )}
    </>
  )
}

type Columns = TableColumnsType<OverviewRow>

function columnsFor(year: number, mayReadObjections: boolean): Columns {
  const ofVillage = (render: (village: VillageOverview) => ReactNode) => ({
    onCell: (row: OverviewRow) => ({ colSpan: row.kind === 'town' ? 0 : 1 }),
    render: (_: unknown, row: OverviewRow) => (row.kind === 'town' ? null : render(row.village)),
  })
  const behind: Columns = [
    {
      title: text.publications,
      key: 'publications',
      align: 'right',
      ...ofVillage(({ publications, regionId }) =>
        publications === 0 ? (
          text.tiles.publicationsUnit(publications)
        ) : (
          <Link to={`/openness/publications?queue=all&place=${regionId}`}>
            {text.tiles.publicationsUnit(publications)}
          </Link>
        ),
      ),
    },
    {
      title: text.lastDay,
      key: 'last',
      ...ofVillage(({ lastPublishedOn }) => <span className="openness-amount">{lastPublishedOn}</span>),
    },
    {
      title: text.affairs,
      key: 'late',
      ...ofVillage((village) => <LateItems village={village} />),
    },
    { title: text.books, key: 'books', ...ofVillage((village) => <Imbalances {...village} />) },
    {
      title: text.objections,
      key: 'objections',
      ...ofVillage((village) => <Objections village={village} mayRead={mayReadObjections} />),
    },
    {
      title: text.look,
      key: 'look',
      ...ofVillage(({ regionId }) => (
        <a href={publicVillageAddress(regionId, year)} target="_blank" rel="noreferrer">
          {text.publicPage}
        </a>
      )),
    },
  ]
  return [
    {
      title: text.village,
      key: 'village',
      onCell: (row) => ({ colSpan: row.kind === 'town' ? behind.length + 1 : 1 }),
      render: (_, row) =>
        row.kind === 'town' ? (
          <strong>{text.town(row.name, row.villages)}</strong>
        ) : (
          <strong className="watch-village">{row.village.name}</strong>
        ),
    },
    ...behind,
  ]
}

interface VillageTableProps {
  villages: readonly VillageOverview[]
  year: number
  isLoading: boolean
  /** What to say when there is none. */
  empty: string
}

/** Villages by town, with what has to be looked into in red words. */
export function VillageTable({ empty, isLoading, villages, year }: VillageTableProps) {
  const { roles } = useMe()
  return (
    <section aria-label={text.table}>
      <Table<OverviewRow>
        dataSource={overviewRows(villages)}
        rowKey={({ key }) => key}
        columns={columnsFor(year, isShownTo(OBJECTION_READERS, roles))}
        loading={isLoading}
        pagination={false}
        size="small"
        scroll={{ x: 'max-content' }}
        rowClassName={({ kind }) => (kind === 'town' ? 'watch-town' : '')}
        locale={{ emptyText: isLoading ? ' ' : empty }}
      />
    </section>
  )
}
