import { listPeople, readWindow } from '@qingjian/shared/org/org.contracts'
import { listRatings } from '@qingjian/shared/rating/dashboard.contracts'
import { correctAttribution } from '@qingjian/shared/rating/rating.contracts'
import { App, Form, Select } from 'antd'
import { useState } from 'react'
import { CallFailure, messageOf } from '../../lib/failure'
import { useAllPages } from '../../lib/use-all-pages'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { ReasonDialog } from '../../ui/reason-dialog'
import type { RatingDetail } from './rating-detail'
import { ratingsText as text } from './ratings.text'

/** Puts a rating to the account of the colleague who really served. */
export function CorrectDialog({ onClose, rating }: { rating: RatingDetail; onClose: () => void }) {
  const { message } = App.useApp()
  const [personId, setPersonId] = useState<string>()
  const [isMissing, setMissing] = useState(false)
  const unitId = useRemote(readWindow, { id: rating.windowId }).data?.unitId
  const people = useAllPages(listPeople, { filters: { unitId } }, ({ things }) => things, {
    enabled: unitId !== undefined,
  })
  const correct = useChange(correctAttribution, {
    outdates: [listRatings],
    onDone: () => {
      message.success(text.corrected)
      onClose()
    },
  })
  const wrongPerson =
    correct.error instanceof CallFailure ? correct.error.failure.fields?.personId : undefined
  const problem = isMissing ? text.personMissing : wrongPerson
  return (
    <ReasonDialog
      open
      title={text.correctTitle}
      busy={correct.isPending}
      failure={correct.error && wrongPerson === undefined ? messageOf(correct.error) : undefined}
      onReason={(reason) => {
        setMissing(personId === undefined)
        if (personId !== undefined) correct.mutate({ ratingId: rating.id, personId, reason })
      }}
      onClose={onClose}
    >
      <p>{text.correctNote}</p>
      <Form.Item
        layout="vertical"
        label={text.choosePerson}
        required
        {...(problem === undefined ? {} : { validateStatus: 'error' as const, help: problem })}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={text.choosePerson}
          placeholder={text.choosePerson}
          loading={people.isLoading}
          value={personId}
          onChange={setPersonId}
          options={(people.data ?? []).map(({ id, name, position }) => ({
            value: id,
            label: `${name} ${position}`,
          }))}
        />
      </Form.Item>
    </ReasonDialog>
  )
}
