import { dayOf } from '@qingjian/shared/calendar/day'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import type { PublicationState } from '@qingjian/shared/openness/publication-states'
import type { FieldCipher } from '../../platform/crypto/field-cipher'
import type { KeyedHash } from '../../platform/crypto/keyed-hash'
import { positionOf } from '../../platform/ids/position'
import { draftLineOf } from '../line-content'
import { lineTitleOf } from '../objections/line-title'
import {
  type BookImportDocument,
  type DraftChunkDocument,
  draftChunkId,
  draftContext,
  type LineDocument,
  type ObjectionDocument,
  type PublicationDocument,
} from '../openness.documents'
import { lineDocumentOf, newLineId } from '../publishing/line-document'

interface Keys {
  hash: KeyedHash
  cipher: FieldCipher
}

/** A publication of one line as it is stored in one of its states, written by nobody who is called as. */
export function storedPublication(
  _id: string,
  state: PublicationState,
  more: Partial<PublicationDocument> = {},
): PublicationDocument {
  const at = Date.now()
  const isPublic = ['published', 'archived', 'withdrawn'].includes(state)
  const regionId = more.regionId ?? '630102100201'
  return {
    _id,
    kind: 'lines',
    title: '第一季度财务收支',
    done: '换了路灯',
    effect: '夜里亮了',
    regionId,
    regionName: '中庄村',
    townId: regionId.slice(0, 9),
    year: 2026,
    state,
    version: 1,
    position: positionOf(at, _id),
    lineCount: 1,
    totals: [{ kind: 'expense', count: 1, amount: 86_000 }],
    authorId: 'person-nobody',
    writers: ['person-nobody'],
    approvals: [],
    publishedLines: isPublic ? 1 : 0,
    runningDigest: '',
    ...(isPublic && {
      publishedAt: Date.UTC(2026, 3, 10),
      publishedOn: '2026-04-10',
      postedUntil: '2026-04-15',
    }),
    correctedLines: 0,
    withdrawnLines: 0,
    changedAt: at,
    ...more,
  }
}

/** The line of a stored publication, public. */
export function storedLine(keys: Keys, publication: PublicationDocument, line: LineFields): LineDocument {
  return lineDocumentOf(
    keys,
    publication,
    draftLineOf(keys.hash, line),
    { regionName: publication.regionName },
    {
      lineId: newLineId(keys.hash, publication._id, 0),
      version: 1,
      index: 0,
      publishedOn: publication.publishedOn ?? dayOf(Date.now()),
    },
  )
}

/** The lines of a stored draft. */
export function storedDraft({ cipher, hash }: Keys, _id: string, lines: LineFields[]): DraftChunkDocument {
  const drafts = lines.map((line) => draftLineOf(hash, line))
  return {
    _id: draftChunkId(_id, 0),
    publicationId: _id,
    from: 0,
    count: lines.length,
    lines: cipher.encrypt(JSON.stringify(drafts), draftContext(_id, 0)),
  }
}

/** An objection that one citizen has asked about a line. */
export function storedObjection(
  line: LineDocument,
  more: Partial<ObjectionDocument> = {},
): ObjectionDocument {
  const at = Date.now()
  const _id = `${line.lineId}:1`
  return {
    _id,
    subject: 'line',
    subjectId: line.lineId,
    subjectVersion: line.version,
    subjectTitle: lineTitleOf(line),
    publicationId: line.publicationId,
    regionId: line.regionId,
    regionName: line.regionName,
    townId: line.townId,
    year: line.year,
    concern: 'amount',
    state: 'asked',
    level: 'village',
    version: 1,
    people: 1,
    clear: 0,
    askedAt: at,
    position: positionOf(at, _id),
    dueDay: '2099-12-31',
    answers: [],
    openOf: line.lineId,
    ...more,
  }
}

/** An import of accounts of which no row has come in yet. */
export function storedBookImport(
  _id: string,
  startedBy: string,
  more: Partial<BookImportDocument> = {},
): BookImportDocument {
  const at = Date.now()
  return {
    _id,
    position: positionOf(at, _id),
    kind: 'accounts',
    fileName: '账目.xlsx',
    publication: {
      title: '第一季度财务收支',
      regionId: '630102100201',
      regionName: '中庄村',
      townId: '630102100',
      year: 2026,
      done: '',
      effect: '',
    },
    publicationId: `draft-of-${_id}`,
    columns: [
      { key: 'region', title: '村（社区）', at: 0 },
      { key: 'kind', title: '类别', at: 1 },
      { key: 'item', title: '科目', at: 2 },
      { key: 'amount', title: '金额（元）', at: 3, perUnit: 100 },
      { key: 'day', title: '日期', at: 4 },
    ],
    state: 'collecting',
    receivedRows: 0,
    checkedRows: 0,
    readFrom: 0,
    problemCount: 0,
    totals: [],
    contentDigest: '',
    startedAt: at,
    startedBy,
    startedByName: '报账员',
    touchedAt: at,
    ...more,
  }
}
