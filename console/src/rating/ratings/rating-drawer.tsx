import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { Button, Descriptions, Drawer } from 'antd'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { formatInstant } from '../../ui/format-instant'
import { CorrectDialog } from './correct-dialog'
import { LevelTag } from './level-tag'
import type { RatingDetail } from './rating-detail'
import { ratingsText as text } from './ratings.text'
import { RevealContactDialog } from './reveal-contact-dialog'

const CORRECTORS = ['unit-clerk', 'inspector'] as const satisfies StaffRole[]
/** Those who see single ratings and may read cases as well. */
const CASE_READERS = ['unit-clerk', 'dispatcher', 'inspector', 'leader'] as const satisfies StaffRole[]
const CALLERS = ['follow-up-officer', 'inspector'] as const satisfies StaffRole[]

/** Where the case of a 差评 stands, and the way to it. */
function caseLine({ case: state, id }: RatingDetail, isReader: boolean): [string, ReactNode][] {
  if (state === undefined) return []
  const line = (
    <span key="case">
      {text.caseStates[state]} {isReader ? <Link to={`/cases/${id}`}>{text.toCase}</Link> : null}
    </span>
  )
  return [[text.caseOf, line]]
}

/** Everything that was said in one rating, and what can be done about it. */
export function RatingDrawer({ onClose, rating }: { rating: RatingDetail; onClose: () => void }) {
  const { roles } = useMe()
  const [dialog, setDialog] = useState<'correct' | 'reveal'>()
  const lines: [string, ReactNode][] = [
    [text.at, formatInstant(rating.at)],
    [text.levelTitle, <LevelTag key="level" level={rating.level} label={rating.levelLabel} />],
    [text.window, text.windowName(rating.windowNumber, rating.windowName)],
    [text.hall, rating.hallName],
    [text.unit, rating.unitName],
    [text.serviceItem, rating.serviceItem ?? text.none],
    [
      text.dimensions,
      rating.dimensions.map(({ label, levelLabel }) => `${label} ${levelLabel}`).join('，') || text.none,
    ],
    [text.reasons, rating.reasons.join('、') || text.none],
    [text.comment, rating.comment || text.none],
    [text.photos, text.photoCount(rating.photoCount)],
    [
      text.remarks,
      rating.remarks.length === 0
        ? text.none
        : rating.remarks.map(({ at, comment, photoCount }) => (
            <p key={at}>
              {formatInstant(at)} {comment} {photoCount > 0 ? text.photoCount(photoCount) : ''}
            </p>
          )),
    ],
    ...caseLine(rating, isShownTo(CASE_READERS, roles)),
    [
      text.attributed,
      <span key="attributed">
        {rating.attributedTo?.name ?? text.nobody}{' '}
        {isShownTo(CORRECTORS, roles) ? (
          <Button onClick={() => setDialog('correct')}>{text.correct}</Button>
        ) : null}
      </span>,
    ],
    [
      text.contact,
      <span key="contact">
        {rating.hasContact ? text.hasContact : text.noContact}{' '}
        {rating.hasContact && isShownTo(CALLERS, roles) ? (
          <Button onClick={() => setDialog('reveal')}>{text.reveal}</Button>
        ) : null}
      </span>,
    ],
  ]
  const close = () => setDialog(undefined)
  return (
    <Drawer open title={text.drawer} size={560} onClose={onClose}>
      <Descriptions
        bordered
        size="small"
        column={1}
        items={lines.map(([label, children]) => ({ key: label, label, children }))}
        styles={{ label: { width: 110 } }}
      />
      {dialog === 'correct' ? <CorrectDialog rating={rating} onClose={close} /> : null}
      {dialog === 'reveal' ? <RevealContactDialog ratingId={rating.id} onClose={close} /> : null}
    </Drawer>
  )
}
