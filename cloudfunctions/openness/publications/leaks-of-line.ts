import { LINE_FIELD_NAMES } from '@qingjian/shared/openness/line-field-names'
import { findPersonalNumbers, type PersonalNumberKind } from '@qingjian/shared/openness/personal-numbers'
import type { DraftLine, PublicationDocument } from '../openness.documents'

/** A text that people would read, with its place in the input and its name. */
interface PublicText {
  path: string
  name: string
  text: string | undefined
}

/** A personal number that would be published. */
export interface Leak {
  /** The line's place in the publication; missing for its title and words. */
  index?: number
  path: string
  /** The field as people call it. */
  field: string
  kind: PersonalNumberKind
  before: string
  found: string
  after: string
}

/** Characters that are shown before and behind what was found. */
const AROUND = 12

function textsOfLine({
  batch,
  giver,
  item,
  payer,
  policy,
  recipient,
  remark,
  unit,
}: DraftLine): PublicText[] {
  return [
    { path: 'item', name: LINE_FIELD_NAMES.item, text: item },
    { path: 'batch', name: LINE_FIELD_NAMES.batch, text: batch },
    { path: 'remark', name: LINE_FIELD_NAMES.remark, text: remark },
    { path: 'unit', name: LINE_FIELD_NAMES.unit, text: unit },
    { path: 'payer', name: LINE_FIELD_NAMES.payer, text: payer },
    { path: 'giver.name', name: LINE_FIELD_NAMES.giver, text: giver?.name },
    { path: 'recipient.name', name: LINE_FIELD_NAMES.recipient, text: recipient?.name },
    { path: 'policy.title', name: '政策名称', text: policy?.title },
    { path: 'policy.number', name: '文号', text: policy?.number },
    { path: 'policy.issuer', name: '发文单位', text: policy?.issuer },
    { path: 'policy.plainWords', name: '政策说明', text: policy?.plainWords },
  ]
}

/** What some texts would leak. @param index of the line in which they stand */
export function leaksOf(texts: readonly PublicText[], index?: number): Leak[] {
  return texts.flatMap(({ name, path, text = '' }) =>
    findPersonalNumbers(text).map(({ end, kind, start }) => ({
      ...(index !== undefined && { index }),
      path,
      field: name,
      kind,
      before: text.slice(Math.max(0, start - AROUND), start),
      found: text.slice(start, end),
      after: text.slice(end, end + AROUND),
    })),
  )
}

/** What a line of a draft would leak. */
export function leaksOfLine(line: DraftLine, index: number): Leak[] {
  return leaksOf(textsOfLine(line), index)
}

/**
 * What a publication would leak besides what it brings. The title of an announcement is its own, and looked at there; of a
 * withdrawal that is all that is new.
 */
export function leaksOfOwnWords(publication: PublicationDocument): Leak[] {
  const { announcement, kind } = publication
  return leaksOfWords(
    announcement === undefined || kind === 'withdrawal' ? publication : { ...publication, title: '' },
  )
}

/** What the words of a publication would leak. */
export function leaksOfWords({
  done,
  effect,
  reason,
  title,
}: Pick<PublicationDocument, 'done' | 'effect' | 'reason' | 'title'>): Leak[] {
  return leaksOf([
    { path: 'title', name: '标题', text: title },
    { path: 'done', name: '干了什么事', text: done },
    { path: 'effect', name: '效果怎么样', text: effect },
    { path: 'reason', name: '原因', text: reason },
  ])
}
