import { CSV_COLUMNS } from '@qingjian/shared/openness/import-columns'
import { useState } from 'react'
import { opennessText } from '../openness.text'
import { csvOf } from './csv'
import { downloadText } from './download-text'
import { readOpenRows } from './read-open-rows'

interface Download {
  busy: boolean
  /** How far it is, or what came of it. */
  words: string | undefined
  start: () => void
}

/** Downloads a place's published lines of a year as a table. */
export function useDownload(place: { regionId: string; name: string; year: number }): Download {
  const text = opennessText.paper
  const [busy, setBusy] = useState(false)
  const [words, setWords] = useState<string>()
  const { name, regionId, year } = place
  const start = async () => {
    setBusy(true)
    const answer = await readOpenRows({ regionId, year }, (rows) => setWords(text.reading(rows)))
    setBusy(false)
    if (!answer.ok) return setWords(answer.error.message)
    if (answer.data.length === 0) return setWords(text.nothing)
    downloadText(csvOf([CSV_COLUMNS, ...answer.data]), `${text.file(name, year)}.csv`)
    setWords(text.started)
  }
  return { busy, words, start: () => void start() }
}
