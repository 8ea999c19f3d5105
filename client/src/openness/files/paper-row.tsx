import type { FileView } from '@qingjian/shared/openness/file-fields'
import { useState } from 'react'
import { openDocument } from '../../lib/documents/open-document'
import { isKiosk } from '../../lib/kiosk/is-kiosk'
import { LinkRow } from '../../ui/action/link-row'
import { Facts } from '../../ui/screen/facts'
import { opennessFilesText as text } from '../openness-files.text'
import { opennessKioskText } from '../openness-kiosk.text'
import { type FileSubject, useFileLinks } from './use-file-links'

interface PaperRowProps {
  subject: FileSubject
  id: string
  paper: FileView
}

/** A PDF that opens in WeChat's reader, or in the browser; a kiosk only names it, since what it opened would stay open. */
export function PaperRow(props: PaperRowProps) {
  if (!isKiosk()) return <PaperThatOpens {...props} />
  return <Facts facts={[{ label: props.paper.name, text: opennessKioskText.fileOnPhone }]} />
}

function PaperThatOpens({ id, paper, subject }: PaperRowProps) {
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
