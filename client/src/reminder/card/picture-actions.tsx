import { useMemo, useState } from 'react'
import { say } from '../../lib/dialogue'
import { ActionButton } from '../../ui/action/action-button'
import { reminderText } from '../reminder.text'
import { savePicture } from './save-picture'
import type { Saving } from './saving'
import { canShare, sharePicture } from './share-picture'

const text = reminderText.card

/** What is said after it; whoever refused has been told already. */
const WORDS: Partial<Record<Saving, string>> = {
  saved: text.saved,
  started: text.downloaded,
  failed: text.holdToSave,
}

interface PictureActionsProps {
  picture: string
  /** What a file of it is called. */
  name: string
}

/** Saving and handing on. */
export function PictureActions({ picture, name }: PictureActionsProps) {
  const [busy, setBusy] = useState(false)
  const shareable = useMemo(() => canShare(picture, name), [picture, name])
  const save = async () => {
    setBusy(true)
    const words = WORDS[await savePicture(picture, name)]
    setBusy(false)
    if (words) say(words)
  }
  return (
    <>
      <ActionButton text={text.save} busy={busy} onPress={() => void save()} />
      {shareable && (
        <ActionButton kind="other" text={text.share} onPress={() => void sharePicture(picture, name)} />
      )}
    </>
  )
}
