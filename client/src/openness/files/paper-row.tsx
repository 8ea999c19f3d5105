import type { FileView } from '@qingjian/shared/openness/file-fields'
import { useState } from 'react'
import { openDocument } from '../../lib/documents/open-document'
import { LinkRow } from '../../ui/action/link-row'
import { opennessFilesText as text } from '../openness-files.text'
import { type FileSubject, useFileLinks } from './use-file-links'

interface PaperRowProps {
  subject: FileSubject
  id: string
  paper: FileView
}

/** A PDF that opens in WeChat's reader, or in the browser. */
export function PaperRow({ id, paper, subject }: PaperRowProps) {
  const linksOf = useFileLinks(subject, id)
  const [words, setWords] = useState<string>(text.open)
  const open = async () => {
    setWords(text.opening)
    const links = await linksOf([paper.id])
    const url = links.ok ? links.data.get(paper.id) : undefined
    setWords(url !== undefined && (await openDocument(url)) ? text.open : text.gone)
  }
  return <LinkRow icon="document" title={paper.name} text={words} onPress={() => void open()} />
}
