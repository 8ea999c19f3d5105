import { plainYuan } from '@qingjian/shared/kernel/money'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { LINE_KIND_NAMES } from '@qingjian/shared/openness/line-kinds'
import { reckoningInWords, standardInWords } from '@qingjian/shared/openness/money-words'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import type { TableColumnsType } from 'antd'
import { lineText as text } from './line.text'
import './openness.css'

/** What lines of drafts and published lines have in common. */
export type AnyLine = Pick<
  LineView,
  | 'kind'
  | 'item'
  | 'regionName'
  | 'amount'
  | 'day'
  | 'batch'
  | 'remark'
  | 'fundName'
  | 'giver'
  | 'payer'
  | 'standard'
  | 'quantity'
  | 'unit'
> & { recipient?: { name: string } | undefined }

/** How the amount came about; of a fund what one unit gets. */
function reckoningOf(line: AnyLine): string {
  const { standard, unit } = line
  const reckoned = reckoningInWords(line)
  if (reckoned !== undefined) return reckoned
  return standard === undefined || unit === undefined ? '' : text.standardOf(standardInWords(standard, unit))
}

/** The columns of lines of a publication: those of a village are all of itself. */
export function columnsWithin<Line extends AnyLine>({
  regionId,
}: {
  regionId: string
}): TableColumnsType<Line> {
  const isVillage = levelOf(regionId) === 'village'
  return lineColumns<Line>().filter(({ key }) => !isVillage || key !== 'place')
}

/** The columns of a table of lines: what, where, who, how much, when. */
export function lineColumns<Line extends AnyLine>(): TableColumnsType<Line> {
  return [
    {
      title: text.kind,
      key: 'kind',
      width: 80,
      render: (_, { batch, kind }) => (
        <>
          {LINE_KIND_NAMES[kind]}
          {batch === '' ? null : <small className="openness-under">{batch}</small>}
        </>
      ),
    },
    {
      title: text.item,
      key: 'item',
      render: (_, { fundName, item, remark }) => (
        <div className="openness-wrapped">
          {item}
          {fundName === undefined || fundName === item ? null : (
            <small className="openness-under">{text.ofFund(fundName)}</small>
          )}
          {remark === '' ? null : <small className="openness-under">{remark}</small>}
        </div>
      ),
    },
    { title: text.place, dataIndex: 'regionName', key: 'place' },
    {
      title: text.who,
      key: 'who',
      render: (_, { giver, payer, recipient }) => (
        <>
          {recipient?.name}
          {giver === undefined ? null : text.from(giver.name)}
          {payer === undefined ? null : <small className="openness-under">{text.paidBy(payer)}</small>}
        </>
      ),
    },
    { title: text.reckoning, key: 'reckoning', render: (_, line) => reckoningOf(line) },
    {
      title: text.amount,
      key: 'amount',
      align: 'right',
      render: (_, { amount }) => <span className="openness-amount">{plainYuan(amount)}</span>,
    },
    {
      title: text.day,
      key: 'day',
      render: (_, { day }) => <span className="openness-amount">{day}</span>,
    },
  ]
}
