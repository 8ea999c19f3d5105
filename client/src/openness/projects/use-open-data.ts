import { oc4idsPackageOf } from '@qingjian/shared/openness/projects/oc4ids/oc4ids-package'
import { useState } from 'react'
import { opennessWorksText } from '../openness-works.text'
import { downloadFile } from '../paper/download-file'
import type { OpenDataOf } from './open-data-of'
import { readOpenData } from './read-open-data'

const text = opennessWorksText.projects

interface Download {
  busy: boolean
  /** How far it is, or what came of it. */
  words: string | undefined
  start: () => void
}

/** Downloads the projects of a place as one package of OC4IDS. */
export function useOpenData({ name = text.somewhere, regionId }: OpenDataOf): Download {
  const [busy, setBusy] = useState(false)
  const [words, setWords] = useState<string>()
  const start = async () => {
    setBusy(true)
    const answer = await readOpenData(regionId, (count) => setWords(text.reading(count)))
    setBusy(false)
    if (!answer.ok) return setWords(answer.error.message)
    const { projects, publishedAt, publisher } = answer.data
    if (projects.length === 0) return setWords(text.nothing)
    const uri = window.location.href
    const content = JSON.stringify(oc4idsPackageOf(projects, { uri, publishedAt, publisher }), undefined, 2)
    downloadFile(new Blob([content], { type: 'application/json' }), `${text.file(name)}.json`)
    setWords(text.started)
  }
  return { busy, words, start: () => void start() }
}
