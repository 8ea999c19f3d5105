import {
  ANNOUNCEMENT_KIND_NAMES,
  type AnnouncementKind,
} from '@qingjian/shared/openness/announcements/announcement-kinds'
import { Form, Select } from 'antd'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { announcementText as text } from '../announcement.text'
import './announcements.css'
import { useLinkable } from './use-linkable'

export type Choice = AnnouncementKind | 'lines'

interface KindChoiceProps {
  places: readonly { regionId: string; name: string }[]
  regionId: string | undefined
  onPlace: (regionId: string) => void
  onChoice: (choice: Choice) => void
}

/** First what is made public, and of which place; only what the place publishes is offered. */
export function KindChoice({ onChoice, onPlace, places, regionId }: KindChoiceProps) {
  const linkable = useLinkable(regionId)
  const kinds = linkable.isPlaceholderData ? [] : (linkable.data?.kinds ?? [])
  const choices: readonly Choice[] = ['lines', ...kinds]
  return (
    <>
      {places.length === 1 ? null : (
        <Form layout="vertical">
          <Form.Item label={text.place} className="announcement-place">
            <Select
              aria-label={text.place}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={text.choosePlaceFirst}
              value={regionId ?? null}
              options={places.map((place) => ({ value: place.regionId, label: place.name }))}
              onChange={(chosen) => chosen !== null && onPlace(chosen)}
            />
          </Form.Item>
        </Form>
      )}
      {linkable.error ? (
        <FailureNotice message={messageOf(linkable.error)} onRetry={() => void linkable.refetch()} />
      ) : null}
      {linkable.isLoading ? <Loading /> : null}
      <ul className="announcement-kinds">
        {choices.map((choice) => (
          <li key={choice}>
            <button type="button" className="announcement-kind" onClick={() => onChoice(choice)}>
              <strong>{choice === 'lines' ? text.lines : ANNOUNCEMENT_KIND_NAMES[choice]}</strong>
              {text.kindHints[choice]}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
