import type { HeatMonth } from '@qingjian/shared/openness/affairs/heat'
import { memo, type ReactNode } from 'react'
import { affairText } from '../affair.text'
import './heat-map.css'
import { type HeatTown, type HeatVillage, heatTowns, monthInWords, toneOf } from './heat-rows'

const text = affairText.heat
const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1)

export type ChooseMonth = (village: HeatVillage, month: number) => void

interface HeatTableProps {
  villages: readonly HeatVillage[]
  empty: string
  onChoose: ChooseMonth
}

/** Villages by the months of a year; months and villages stay in sight while one scrolls. */
export const HeatTable = memo(function HeatTable({ empty, onChoose, villages }: HeatTableProps) {
  if (villages.length === 0) return <p className="watch-fine">{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard
    <section className="heat-frame" aria-label={text.table} tabIndex={0}>
      <table className="heat-table">
        <thead>
          <tr>
            <th scope="col">{text.village}</th>
            {MONTHS.map((month) => (
              <th key={month} scope="col">
                {text.month(month)}
              </th>
            ))}
          </tr>
        </thead>
        {heatTowns(villages).map((town) => (
          <Town key={town.townId} town={town} onChoose={onChoose} />
        ))}
      </table>
    </section>
  )
})

function Town({ onChoose, town: { name, overdue, villages } }: { town: HeatTown; onChoose: ChooseMonth }) {
  return (
    <tbody>
      <tr className="heat-town">
        <th scope="rowgroup" colSpan={MONTHS.length + 1}>
          <span>{text.town(name, villages.length, overdue)}</span>
        </th>
      </tr>
      {villages.map((village) => (
        <Village key={village.regionId} village={village} onChoose={onChoose} />
      ))}
    </tbody>
  )
}

function Village({ onChoose, village }: { village: HeatVillage; onChoose: ChooseMonth }) {
  return (
    <tr>
      <th scope="row">{village.name}</th>
      {village.isDue ? (
        village.months.map((month, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place
          <td key={place}>
            <Month
              month={month}
              label={text.label(village.name, place + 1, monthInWords(month))}
              onChoose={() => onChoose(village, place + 1)}
            />
          </td>
        ))
      ) : (
        <td colSpan={MONTHS.length} className="heat-not-due">
          {text.notDue}
        </td>
      )}
    </tr>
  )
}

function Month({ label, month, onChoose }: { month: HeatMonth; label: string; onChoose: () => void }) {
  const { due, late, out, overdue } = month
  if (due === 0) return null
  const tone = toneOf(month)
  return (
    <button type="button" className={`heat-month heat-${tone}`} aria-label={label} onClick={onChoose}>
      {text.cell(out + late, due)}
      {overdue > 0 ? <small>{text.overdue(overdue)}</small> : null}
      {overdue === 0 && late > 0 ? <small>{text.late(late)}</small> : null}
    </button>
  )
}

/** What the cells mean, with the words and colours that they have. */
export function HeatLegend(): ReactNode {
  return (
    <p className="heat-legend">
      <strong>{text.legend}</strong>
      <span>{text.legendOut}</span>
      <span className="heat-month heat-overdue">{text.overdue(1)}</span>
      <span className="heat-month heat-late">{text.late(1)}</span>
      <span className="heat-coming">{text.legendComing}</span>
    </p>
  )
}
