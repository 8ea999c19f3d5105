import { useState } from 'react'
import { goTo, routes } from '../lib/routes'
import { EntryForm } from '../ui/field/entry-form'
import { LineInput } from '../ui/field/line-input'
import { Section } from '../ui/screen/section'
import { homeText } from './home.text'
import { sceneOfScan } from './scene-of-scan'

/** Opens a window by the number printed under its code, for cameras that fail and codes that are worn. */
export function NumberEntry() {
  const [number, setNumber] = useState('')
  const [failure, setFailure] = useState<string>()
  const open = () => {
    const scene = sceneOfScan(number)
    setFailure(scene === undefined ? homeText.wrongNumber : undefined)
    if (scene !== undefined) goTo(routes.rate(scene))
  }
  return (
    <Section title={homeText.byNumber}>
      <EntryForm kind="other" submit={homeText.open} onSubmit={open}>
        <LineInput
          label={homeText.number}
          value={number}
          placeholder={homeText.numberPlaceholder}
          most={40}
          failure={failure}
          onChange={setNumber}
        />
      </EntryForm>
    </Section>
  )
}
