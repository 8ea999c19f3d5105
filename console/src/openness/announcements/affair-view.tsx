import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { fulfilsView } from '@qingjian/shared/openness/affairs/periods'
import type { ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { InferOutput } from 'valibot'
import { announcementText as text } from '../announcement.text'
import '../watch.css'
import { FactsList, Passage } from './facts-list'

type FulfilsView = InferOutput<typeof fulfilsView>

/** By when it had to be public, and how late it came. */
function DueDay({ fulfils: { dueOn, lateDays } }: { fulfils: FulfilsView }) {
  if (lateDays === undefined) return <>{writtenDay(dueOn)}</>
  return <span className="watch-warning">{text.late(writtenDay(dueOn), lateDays)}</span>
}

/** What a village makes public because the catalogue asks for it. */
export function AffairView({
  affair,
  fulfils,
}: {
  affair: ContentOf<'affair'>
  fulfils: FulfilsView | undefined
}) {
  return (
    <>
      <Passage words={affair.words} />
      {affair.table.length === 0 ? null : (
        <table className="announcement-table">
          <tbody>
            {affair.table.map(({ name, value }) => (
              <tr key={`${name} ${value}`}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {fulfils === undefined ? null : (
        <FactsList
          facts={[
            [text.fulfils, text.fulfilsWords(fulfils.itemName, fulfils.periodName)],
            [text.dueOn, <DueDay key="due" fulfils={fulfils} />],
          ]}
        />
      )}
    </>
  )
}
