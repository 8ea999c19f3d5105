import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'
import type { FileKind } from '@qingjian/shared/openness/file-fields'
import type { BookImportKind, BookImportState } from '@qingjian/shared/openness/import-columns'
import type { LineKind, RecipientKind } from '@qingjian/shared/openness/line-kinds'
import type {
  AnswerLevel,
  Concern,
  ObjectionState,
  ObjectionStep,
} from '@qingjian/shared/openness/objection-states'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import type {
  PublicationKind,
  PublicationState,
  PublicationStep,
  ReviewState,
} from '@qingjian/shared/openness/publication-states'
import type { FileColumn } from '@qingjian/shared/openness/read-columns'
import type { LogAct, LogSubject, SubjectKind } from '@qingjian/shared/openness/subject-kinds'
import type { PostedItem } from './affairs/affairs.documents'

/** What everybody may read of a line; the digest is over exactly this. */
export interface PublicContent extends Omit<LineFields, 'recipient'> {
  regionName: string
  fundName?: string
  /** Of a person masked, of an organisation in full. */
  recipient?: { kind: RecipientKind; name: string }
  /** A keyed hash of the full name, so that nobody can swap the one behind a mask. */
  nameSeal?: string
  /** Set on a tombstone. */
  isWithdrawn?: true
  /** Why a correction or withdrawal came about. */
  reason?: string
}

/** One version of a published line; the id is `lineVersionId`. Nothing but `latest` ever changes. */
export interface LineDocument extends PublicContent {
  _id: string
  lineId: string
  /** From 1. */
  version: number
  publicationId: string
  /** Its place in that publication, from 0. */
  index: number
  /** Of the town of its place; the district's own code where it is the district's. */
  townId: string
  /** Whose money it is or was: the place that published it. */
  holderId: string
  publishedOn: string
  /** Orders by the day; unique. */
  position: string
  /** SHA-256 of its public content, hexadecimal. */
  digest: string
  /** Set on the newest version of a line. */
  latest?: true
  /** Ciphertext of a person's name under `nameContext`. */
  fullName?: string
  /** Keyed hashes of the beginnings of the recipient's name. */
  nameKeys?: string[]
  /** Keyed hash of the ID number. */
  recipientKey?: string
  /** The same for two lines that say the same. */
  duplicateKey: string
}

export function lineVersionId(lineId: string, version: number): string {
  return `${lineId}.${version}`
}

export function nameContext(lineId: string, version: number): string {
  return `openness_lines/${lineVersionId(lineId, version)}/fullName`
}

export interface KindTotal {
  kind: LineKind
  count: number
  amount: number
}

export interface PublicationDocument {
  _id: string
  kind: PublicationKind
  /** Set where it brings an announcement instead of lines. */
  announcement?: AnnouncementKind
  /** Which item of the catalogue it makes public, for which time. */
  fulfils?: Fulfils
  title: string
  done: string
  effect: string
  regionId: string
  regionName: string
  /** Of the town it belongs to; the district's own code where it is the district's. */
  townId: string
  /** Set where a unit and not a village publishes. */
  unitId?: string
  year: number
  state: PublicationState
  /** Counts what a decision rests on. */
  version: number
  /** Orders by the beginning; unique. */
  position: string
  lineCount: number
  totals: KindTotal[]
  /** Who began it, and everybody who wrote in it: none of them may decide. */
  authorId: string
  writers: string[]
  /** Approvals since the last submission. */
  approvals: { at: number; personId: string; state: ReviewState }[]
  returned?: { reason: string; by: string; at: number }
  /** Of a correction or withdrawal. */
  reason?: string
  /** Of a withdrawal of everything: the publication that it withdraws. */
  withdraws?: string
  fileName?: string
  importId?: string
  /** Lines written so far, and the digest over them, while it is being published. */
  publishedLines: number
  runningDigest: string
  publishedAt?: number
  publishedOn?: string
  postedUntil?: string
  /** Set while what follows from the publication (totals, balances) is not written yet. */
  unsettledSince?: number
  correctedLines: number
  withdrawnLines: number
  changedAt: number
}

export interface PublicationStepDocument {
  _id: string
  publicationId: string
  position: string
  at: number
  personId?: string
  step: PublicationStep
  reason?: string
}

/** A line of a draft. ID and phone numbers have become keyed hashes already. */
export interface DraftLine extends Omit<LineFields, 'recipient'> {
  recipient?: { kind: RecipientKind; name: string }
  recipientKey?: string
  mobileKey?: string
  /** Of a correction or withdrawal: the line and the version that it replaces. */
  lineId?: string
  replaces?: number
}

/** Some hundred lines of a draft in one ciphertext under `draftContext`; the id is `draftChunkId`. */
export interface DraftChunkDocument {
  _id: string
  publicationId: string
  /** Lines before it. */
  from: number
  count: number
  lines: string
}

/** Lines of one chunk at most. */
export const CHUNK_LINES = 500

export function draftChunkId(publicationId: string, from: number): string {
  return `${publicationId}:${String(from).padStart(7, '0')}`
}

export function draftContext(publicationId: string, from: number): string {
  return `openness_draft_lines/${draftChunkId(publicationId, from)}/lines`
}

/** What one publication says of one place, summed up. `item` only of income and expenses. */
export interface TotalEntry {
  kind: Exclude<LineKind, 'fund'>
  fundId?: string
  fundName?: string
  /** Whose money it was before; of an allocation that comes from above the district `source:` and a name. */
  holderId: string
  holderName: string
  item?: string
  /** In 分; of a correction or withdrawal the difference that it makes, which can be negative. */
  amount: number
  count: number
  /** Of a holding the day that it is about; of money of a fund the day on which it moved. */
  day?: string
  /** Of allocations, a few. */
  lineIds?: string[]
}

/** The id is `publicationId:regionId`. Sums of totals are never stored: they are added up when they are read. */
export interface TotalsDocument {
  _id: string
  publicationId: string
  regionId: string
  regionName: string
  townId: string
  year: number
  /** Every fund of its entries. */
  fundIds: string[]
  entries: TotalEntry[]
  /** Set once its publication is public. */
  shown?: true
}

/** An entry of the public log; the chain is `platform/chain`. */
export interface LogEntryDocument {
  _id: string
  sequence: number
  hash: string
  at: number
  act: LogAct
  subject: LogSubject
  subjectId: string
  title: string
  regionId: string
  regionName: string
  lines: number
  amount: number
  reason?: string
  digest: string
}

export interface LogHeadDocument {
  _id: 'head'
  sequence: number
  hash: string
}

/** That an ID number and a phone number were given for the same person; the id derives from both. */
export interface RecipientDocument {
  _id: string
  recipientKey: string
  mobileKey: string
  regionName: string
  /** Ciphertext under `recipientContext`. */
  name: string
}

export function recipientContext(id: string): string {
  return `openness_recipients/${id}/name`
}

/** That a citizen has proved to be somebody who is paid; the id derives from both. */
export interface ClaimDocument {
  _id: string
  actorId: string
  recipientKey: string
  regionName: string
  /** Ciphertext under `claimContext`. */
  name: string
  at: number
}

export function claimContext(id: string): string {
  return `openness_claims/${id}/name`
}

/** Wrong tries of one caller or for one phone number on one day. */
export interface ClaimAttemptsDocument {
  _id: string
  wrong: number
  since: number
}

/** What is known of a village's year; the id is `regionId:year`. */
export interface VillageYearDocument {
  _id: string
  regionId: string
  townId: string
  year: number
  publications: number
  lastPublishedOn: string
  /** Which items of the catalogue are public for which time, and since when. */
  posts: PostedItem[]
}

export function villageYearId(regionId: string, year: number): string {
  return `${regionId}:${year}`
}

/** A holder whose books of a fund do not balance; the id is `fundId:holderId`. */
export interface ImbalanceDocument {
  _id: string
  fundId: string
  fundName: string
  regionId: string
  townId: string
  year: number
  difference: number
  problem: 'overdrawn' | 'missing' | 'surplus'
  reckonedAt: number
}

export interface ObjectionDocument {
  _id: string
  subject: SubjectKind
  subjectId: string
  subjectVersion: number
  /** What that says, in one sentence without names. */
  subjectTitle: string
  /** Missing where nothing had to be published first. */
  publicationId?: string
  regionId: string
  regionName: string
  townId: string
  year: number
  concern: Concern
  state: ObjectionState
  level: AnswerLevel
  version: number
  people: number
  /** How many of them say that it is clear. */
  clear: number
  askedAt: number
  position: string
  /** The last day for the answer; set while it is asked. */
  dueDay?: string
  /** When the job looks at it next: to raise it, or to close it. */
  dueAt?: number
  answers: { level: AnswerLevel; text: string; at: number; by: string }[]
  closedAt?: number
  /** Set while it is open: one subject has one open objection. */
  openOf?: string
}

/** Somebody who asked or joined; the id derives from objection and citizen. */
export interface AskerDocument {
  _id: string
  objectionId: string
  actorId: string
  position: string
  at: number
  /** Ciphertext under `wordsContext`. */
  words?: string
  saidClear?: boolean
}

export function wordsContext(id: string): string {
  return `openness_askers/${id}/words`
}

export interface ObjectionStepDocument {
  _id: string
  objectionId: string
  position: string
  at: number
  step: ObjectionStep
  level: AnswerLevel
  actor: 'citizen' | 'staff' | 'system'
  personId?: string
  text?: string
}

export interface BookImportDocument {
  _id: string
  position: string
  kind: BookImportKind
  fileName: string
  /** The draft that it is to become. */
  publication: {
    title: string
    regionId: string
    regionName: string
    townId: string
    unitId?: string
    year: number
    fulfils?: Fulfils
    done: string
    effect: string
  }
  /** The id that the draft will have; its lines stand under it already, where nobody sees them. */
  publicationId: string
  /** Which cell of the file is which column, and the unit of each amount, as the head says. */
  columns: FileColumn[]
  state: BookImportState
  rowCount?: number
  receivedRows: number
  checkedRows: number
  /** Which stored rows hold the one that is checked next: their `from`. */
  readFrom: number
  problemCount: number
  totals: KindTotal[]
  /** Over the rows as they came in, as far as they were checked. */
  contentDigest: string
  startedAt: number
  startedBy: string
  startedByName: string
  finishedAt?: number
  /** Its rows may still be stored. */
  holdsRows?: true
  touchedAt: number
}

/** Rows of one call in one ciphertext under `importContext`; the id is `importId:from`. */
export interface BookImportRowsDocument {
  _id: string
  importId: string
  from: number
  count: number
  sheet: string
  rows: string
}

/** What was found in the slice of rows that begins at `from`. */
export interface BookImportProblemsDocument {
  _id: string
  importId: string
  from: number
  count: number
  /** Ciphertext, since a bad cell can be a phone number. */
  problems: string
  /** Duplicate keys of its rows and where they stand, by which those of later slices are known: JSON of `SeenRow[]`. */
  seen: string
}

/** Duplicate key, sheet and row. */
export type SeenRow = [key: string, sheet: string, row: number]

/** @param id of the rows or problems */
export function importContext(id: string, field: 'problems' | 'rows'): string {
  return `openness_imports/${id}/${field}`
}

/** Content that became a draft; the id is its digest. */
export interface BookDigestDocument {
  _id: string
  importId: string
  publicationId: string
  at: number
  who: string
}

/** A file of an announcement or of a record. Its id is random and public; where it lies is nobody's to know. */
export interface StoredFile {
  id: string
  kind: FileKind
  name: string
  fileId: string
}
