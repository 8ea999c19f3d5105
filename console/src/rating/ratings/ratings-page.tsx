import { listRatings } from '@qingjian/shared/rating/dashboard.contracts'
import { Button, Empty, Tag } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useCursorList } from '../../lib/use-cursor-list'
import { CursorTable } from '../../ui/cursor-table'
import { formatInstant } from '../../ui/format-instant'
import { PageHeader } from '../../ui/page-header'
import { LevelTag } from './level-tag'
import { RatingDrawer } from './rating-drawer'
import { RatingFilters } from './rating-filters'
import './ratings.css'
import { ratingsText as text } from './ratings.text'
import { type PlaceOfRatings, useRatingFilters } from './use-rating-filters'

/** Single ratings of a hall, unit or window, without who wrote them; place and filters stand in the address. */
export default function RatingsPage() {
  const { change, filters, place } = useRatingFilters()
  if (place === undefined) {
    return (
      <>
        <PageHeader title={text.title} />
        <Empty description={text.noPlace}>
          <Link to="/rating/dashboard">{text.toDashboard}</Link>
        </Empty>
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={place.name === undefined ? text.title : text.of(place.name)}
        note={text.note}
        actions={<Link to={`/rating/dashboard?scope=${place.scope}&id=${place.id}`}>{text.back}</Link>}
      />
      <RatingFilters place={place} filters={filters} change={change} />
      <RatingList
        place={place}
        filters={filters}
        onPerson={(personId, personName) => change({ personId, personName })}
      />
    </>
  )
}

interface RatingListProps {
  place: PlaceOfRatings
  filters: ReturnType<typeof useRatingFilters>['filters']
  onPerson: (id: string, name: string) => void
}

function RatingList({ filters, onPerson, place }: RatingListProps) {
  const [opened, setOpened] = useState<string>()
  const { from, level, personId, reason, to, withWords } = filters
  const input = {
    scope: place.scope,
    id: place.id,
    level,
    from,
    to,
    reason,
    personId,
    withWords: withWords !== undefined,
  }
  const list = useCursorList(listRatings, input, ({ ratings }) => ratings)
  const rating = list.rows.find(({ id }) => id === opened)
  return (
    <>
      <CursorTable
        label={text.title}
        list={list}
        rowKey={({ id }) => id}
        empty={list.hasMore ? text.searchOn : text.empty}
        columns={[
          { title: text.at, key: 'at', width: 150, render: (_, { at }) => formatInstant(at) },
          {
            title: text.window,
            key: 'window',
            width: 200,
            render: (_, { hallName, windowName, windowNumber }) => (
              <>
                {text.windowName(windowNumber, windowName)}
                <small className="ratings-under">{hallName}</small>
              </>
            ),
          },
          {
            title: text.levelTitle,
            key: 'level',
            width: 100,
            render: (_, { case: state, level: given, levelLabel }) => (
              <>
                <LevelTag level={given} label={levelLabel} />
                {state === 'dismissed' ? (
                  <small className="ratings-under">{text.caseStates.dismissed}</small>
                ) : null}
              </>
            ),
          },
          {
            title: text.said,
            key: 'said',
            render: (_, { comment, reasons }) => (
              <div className="ratings-said">
                {reasons.map((one) => (
                  <Tag key={one}>{one}</Tag>
                ))}
                {comment}
              </div>
            ),
          },
          {
            title: text.attributed,
            key: 'attributed',
            width: 130,
            render: (_, { attributedTo }) =>
              attributedTo === undefined ? (
                <small className="ratings-under">{text.nobody}</small>
              ) : (
                <Button
                  type="link"
                  aria-label={text.onlyPerson(attributedTo.name)}
                  onClick={() => onPerson(attributedTo.id, attributedTo.name)}
                >
                  {attributedTo.name}
                </Button>
              ),
          },
          {
            key: 'open',
            fixed: 'end',
            width: 80,
            render: (_, { id }) => <Button onClick={() => setOpened(id)}>{text.open}</Button>,
          },
        ]}
      />
      {rating ? <RatingDrawer rating={rating} onClose={() => setOpened(undefined)} /> : null}
    </>
  )
}
