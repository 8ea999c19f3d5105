import { addEvidence } from '@qingjian/shared/cases/cases.contracts'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { checkInput } from '@qingjian/shared/transport/create-call'
import { useState } from 'react'
import { say } from '../../lib/dialogue'
import type { KeptDocument } from '../../lib/documents/kept-document'
import { outbox } from '../../lib/outbox/outbox'
import { DocumentPicker } from '../../ui/documents/document-picker'
import { EntryForm } from '../../ui/field/entry-form'
import { Words } from '../../ui/field/words'
import { PhotoPicker } from '../../ui/photos/photo-picker'
import { casesText } from '../cases.text'
import { EVIDENCE, type EvidenceAnswer, type PendingEvidence } from '../send/pending'

const text = casesText.evidence
const MOST_FILES = 6
const MOST_WORDS = 300
const NOTHING = { words: '', photos: [] as string[], documents: [] as KeptDocument[] }

interface EvidenceFormProps {
  caseId: string
  place: string
  /** Sent, or kept in the phone for later. */
  onSent: () => void
}

/** More words, photos and papers on one's own case; without signal they wait in the phone. */
export function EvidenceForm({ caseId, place, onSent }: EvidenceFormProps) {
  const [content, setContent] = useState(NOTHING)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const { words, photos, documents } = content
  const change = (patch: Partial<typeof NOTHING>) => setContent((known) => ({ ...known, ...patch }))

  const submit = async () => {
    setFailure(undefined)
    const files = [...photos, ...documents.map(({ path }) => path)]
    const input = { caseId, words }
    // The ids of files come with their upload; until then each stands in for its own.
    const checked = checkInput(addEvidence, { ...input, files: files.map(() => 'cloud://kept') })
    if (!checked.ok) return setFailure(checked.error)
    setBusy(true)
    const { id, delivery } = outbox.post<PendingEvidence, EvidenceAnswer>(EVIDENCE, text.outboxTitle(place), {
      input,
      files,
      uploaded: [],
    })
    const result = await delivery
    setBusy(false)
    if (result.outcome === 'refused') {
      outbox.discard(id)
      return setFailure(result.failure)
    }
    setContent(NOTHING)
    say(result.outcome === 'sent' ? text.sent : text.waiting)
    onSent()
  }

  return (
    <EntryForm submit={text.submit} busy={busy} failure={failure?.message} onSubmit={submit}>
      <Words
        label={text.words}
        value={words}
        placeholder={text.placeholder}
        most={MOST_WORDS}
        onChange={(value) => change({ words: value })}
      />
      <PhotoPicker
        photos={photos}
        most={MOST_FILES - documents.length}
        onChange={(value) => change({ photos: value })}
      />
      <DocumentPicker
        documents={documents}
        most={MOST_FILES - photos.length}
        onChange={(value) => change({ documents: value })}
      />
    </EntryForm>
  )
}
