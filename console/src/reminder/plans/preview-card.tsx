import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { Button, Card, DatePicker, Empty } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PhoneBubble } from '../phone-bubble'
import { reminderText } from '../reminder.text'
import { previewText as text } from './preview.text'
import { usePreview } from './use-preview'

interface PreviewCardProps {
  content: PlanContent
  signature: string | undefined
}

/** Who gets what by a content, by name and with the very words. */
export function PreviewCard({ content, signature }: PreviewCardProps) {
  const [day, setDay] = useState<string>()
  const [chosenId, choose] = useState<string>()
  const list = usePreview(content, day)
  const pages = list.data?.pages ?? []
  const people = pages.flatMap((page) => page.people)
  const first = pages[0]
  const chosen = people.find(({ id }) => id === chosenId) ?? people[0]
  const isPost = content.when.kind === 'post'
  return (
    <Card
      size="small"
      title={<h2 className="reminder-card-title">{text.who}</h2>}
      extra={
        isPost ? null : (
          <DatePicker
            aria-label={text.day}
            placeholder={text.dayHint}
            value={day === undefined ? null : dayjs(day)}
            onChange={(date) => setDay(date?.format('YYYY-MM-DD'))}
            style={{ width: 170 }}
          />
        )
      }
    >
      {list.error ? (
        <FailureNotice message={messageOf(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isLoading ? <Loading /> : null}
      {first === undefined ? null : (
        <>
          <p className="reminder-hint">
            {isPost
              ? text.noPostDay
              : first.day === undefined
                ? text.noDay[content.when.kind]
                : text.onDay(writtenDay(first.day), first.title ?? '')}
          </p>
          {chosen === undefined && (isPost || first.day !== undefined) ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.nobody} />
          ) : null}
          {chosen === undefined ? null : (
            <>
              <PhoneBubble
                words={chosen.text}
                signature={chosen.by === 'sms' ? signature : undefined}
                note={chosen.by === 'sms' ? reminderText.parts(chosen.parts) : text.by[chosen.by]}
              />
              <p className="reminder-hint" aria-live="polite">
                {text.shown(people.length, list.hasNextPage)} · {text.choosePerson}
              </p>
              <ul className="preview-people">
                {people.map((person) => (
                  <li key={person.id}>
                    <button
                      type="button"
                      aria-pressed={person.id === chosen.id}
                      onClick={() => choose(person.id)}
                    >
                      <strong>{person.name}</strong>
                      <span>
                        {person.unitName} {person.position}
                      </span>
                      {person.by === 'sms' ? null : <small>{text.by[person.by]}</small>}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {list.hasNextPage ? (
            <Button block onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
              {text.more}
            </Button>
          ) : null}
        </>
      )}
    </Card>
  )
}
