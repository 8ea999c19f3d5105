import type { Failure } from '@qingjian/shared/kernel/errors'
import type { Level } from '@qingjian/shared/rating/scale'
import { Text, View } from '@tarojs/components'
import { useCallback, useEffect, useReducer, useState } from 'react'
import { ActionButton } from '../../ui/action/action-button'
import { OfflineBar } from '../../ui/feedback/offline-bar'
import { FieldFailure } from '../../ui/field/words'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { ContactFields, type ContactPatch } from '../contact-fields'
import { ratingText } from '../rating.text'
import { type AnswerChange, asksReasons, changeAnswers, dimensionLevel } from './answers'
import { DimensionRow } from './dimension-rows'
import { readDraft, saveDraft } from './draft'
import { FurtherWords } from './further-words'
import { LevelChoices } from './level-choices'
import './rate-form.scss'
import { type OpenedCard, ratingInput } from './rating-input'
import { ReasonChips } from './reason-chips'
import { submitRatingForm } from './submit-rating-form'

/** Milliseconds without a change before the draft is stored; photos make it too heavy for every keystroke. */
const DRAFT_PAUSE = 300

const NO_FAILURES: Record<string, string> = {}

/** The rating form of one window: a face, the button, and what else a person cares to say. */
export function RateForm({ card }: { card: OpenedCard }) {
  const { window: place, form } = card
  const text = ratingText.rate
  const [answers, dispatch] = useReducer(changeAnswers, place.id, readDraft)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  useEffect(() => {
    const timer = setTimeout(() => saveDraft(place.id, answers), DRAFT_PAUSE)
    return () => clearTimeout(timer)
  }, [place.id, answers])
  const change = useCallback((next: AnswerChange) => {
    setFailure(undefined)
    dispatch(next)
  }, [])
  const chooseLevel = useCallback((level: Level) => change({ kind: 'level', level }), [change])
  const changeContact = useCallback((patch: ContactPatch) => change({ kind: 'words', patch }), [change])
  const failures = failure?.fields ?? NO_FAILURES

  const submit = async () => {
    setFailure(undefined)
    const input = ratingInput(card, answers)
    if (!input.ok) return setFailure(input.error)
    setBusy(true)
    setFailure(await submitRatingForm(card, input.data))
    setBusy(false)
  }

  const footer = (
    <View>
      {failure && <FieldFailure text={failure.message} />}
      <ActionButton text={busy ? text.submitting : text.submit} busy={busy} onPress={submit} />
      <Text className="rate-form__anonymous">{text.anonymous}</Text>
    </View>
  )
  return (
    <Screen footer={footer} className="rate-form">
      <OfflineBar />
      <PageTitle
        above={place.hallName}
        title={ratingText.windowTitle(place.number, place.name)}
        below={place.unitName}
      />
      <Section title={text.question}>
        <LevelChoices
          label={text.question}
          levels={form.levels}
          chosen={answers.level}
          withFaces
          onChoose={chooseLevel}
        />
      </Section>
      <ReasonChips
        reasons={form.reasons}
        ticked={answers.reasons}
        shown={asksReasons(answers)}
        onChange={change}
      />
      <Section title={text.dimensions} hint={text.dimensionsHint}>
        {form.dimensions.map(({ code, label }) => (
          <DimensionRow
            key={code}
            code={code}
            label={label}
            levels={form.levels}
            chosen={dimensionLevel(answers, code)}
            onChange={change}
          />
        ))}
      </Section>
      <FurtherWords
        comment={answers.comment}
        photos={answers.photos}
        serviceItems={form.serviceItems}
        serviceItemId={answers.serviceItemId}
        failure={failures.comment}
        onChange={change}
      />
      <Section title={text.contact} hint={text.optional}>
        <ContactFields
          mobile={answers.mobile}
          consent={answers.consent}
          failures={failures}
          onChange={changeContact}
        />
      </Section>
    </Screen>
  )
}
