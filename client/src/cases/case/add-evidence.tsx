import { useState } from 'react'
import { LinkRow } from '../../ui/action/link-row'
import { Section } from '../../ui/screen/section'
import { Sheet } from '../../ui/screen/sheet'
import { casesText } from '../cases.text'
import { EvidenceForm } from './evidence-form'

const text = casesText.evidence

interface AddEvidenceProps {
  caseId: string
  place: string
  /** The citizen has just said that it is not solved: the form stands open and asks what is missing. */
  asksWhy: boolean
  onAdded: () => void
}

/** The way to say more about an open case. */
export function AddEvidence({ caseId, place, asksWhy, onAdded }: AddEvidenceProps) {
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState(false)
  const form = (
    <EvidenceForm
      caseId={caseId}
      place={place}
      onSent={() => {
        setOpen(false)
        setDone(true)
        onAdded()
      }}
    />
  )
  if (asksWhy && !done) {
    return (
      <Section title={text.afterNotSolved} hint={text.optional}>
        {form}
      </Section>
    )
  }
  return (
    <Section>
      <LinkRow icon="camera" title={text.open} text={text.openText} onPress={() => setOpen(true)} />
      <Sheet title={text.title} open={open} onClose={() => setOpen(false)}>
        {form}
      </Sheet>
    </Section>
  )
}
