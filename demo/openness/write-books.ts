import type { PostedItem } from '@qingjian/cloudfunctions/openness/affairs/affairs.documents'
import type { AnnouncementDocument } from '@qingjian/cloudfunctions/openness/announcements/announcements.documents'
import { digestAfter } from '@qingjian/cloudfunctions/openness/line-content'
import type {
  LineDocument,
  LogEntryDocument,
  LogHeadDocument,
  PublicationDocument,
  PublicationStepDocument,
  RecipientDocument,
  TotalsDocument,
  VillageYearDocument,
} from '@qingjian/cloudfunctions/openness/openness.documents'
import { villageYearId } from '@qingjian/cloudfunctions/openness/openness.documents'
import type { RunDocument } from '@qingjian/cloudfunctions/openness/powers/powers.documents'
import {
  lineDocumentOf,
  newLineId,
  recipientOf,
  tombstoneOf,
} from '@qingjian/cloudfunctions/openness/publishing/line-document'
import { linkOfEntry } from '@qingjian/cloudfunctions/openness/publishing/publication-chain'
import { sealOfPublication } from '@qingjian/cloudfunctions/openness/publishing/seal-publication'
import { sumUp } from '@qingjian/cloudfunctions/openness/publishing/sum-up'
import { CHAIN_BEGINNING, type ChainHead } from '@qingjian/cloudfunctions/platform/chain/chain'
import type { FieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { dayOf } from '@qingjian/shared/calendar/day'
import { announcedOf } from './announce-told'
import { type NewsOfRun, newsOfRun } from './tell-runs'
import type { Changed, Told } from './told'
import type { ToldAnnouncement } from './told-announcement'
import { HOUR_MS, publicationIdOf, publicationOf, WRITTEN_BEFORE_MS } from './told-publication'
import type { WorksPhotos } from './works-photos'

interface Keys {
  hash: KeyedHash
  cipher: FieldCipher
}

/** The documents of open books, written as publishing writes them. */
export interface Books {
  publications: PublicationDocument[]
  steps: PublicationStepDocument[]
  lines: LineDocument[]
  totals: TotalsDocument[]
  log: LogEntryDocument[]
  head: LogHeadDocument
  recipients: RecipientDocument[]
  villageYears: VillageYearDocument[]
  announcements: AnnouncementDocument[]
}

/** The id of the line that a publication has in a place. */
export function lineIdOf(hash: KeyedHash, key: string, index: number): string {
  return newLineId(hash, publicationIdOf(hash, key), index)
}

/** Publishes what is told, in the order of its days, so that the log is one chain. */
export function writeBooks(
  keys: Keys,
  told: readonly Told[],
  changed: readonly Changed[],
  names: ReadonlyMap<string, string>,
  {
    announced,
    pictures,
    runs,
  }: { announced: readonly ToldAnnouncement[]; runs: readonly RunDocument[]; pictures: WorksPhotos },
): Books {
  const { hash } = keys
  const lines = new Map<string, LineDocument>()
  const publications = new Map<string, PublicationDocument>()
  const steps: PublicationStepDocument[] = []
  const totals: TotalsDocument[] = []
  const log: LogEntryDocument[] = []
  const recipients = new Map<string, RecipientDocument>()
  const villageYears = new Map<string, VillageYearDocument>()
  const announcements: AnnouncementDocument[] = []
  let head: ChainHead = CHAIN_BEGINNING
  const nameOf = (id: string) => names.get(id) ?? id

  const enter = (publication: PublicationDocument, act: LogEntryDocument['act'], written: LineDocument[]) => {
    const entry = {
      _id: `${publication._id}.${act}`,
      at: publication.publishedAt ?? 0,
      act,
      subject: 'publication' as const,
      subjectId: publication._id,
      title: publication.title,
      regionId: publication.regionId,
      regionName: publication.regionName,
      lines: written.length,
      amount: written.reduce((sum, { amount }) => sum + amount, 0),
      ...(publication.reason !== undefined && { reason: publication.reason }),
      digest: sealOfPublication(publication, publication.runningDigest),
    }
    head = linkOfEntry(entry, head)
    log.push({ ...entry, ...head })
    steps.push(...stepsOf(hash, publication))
    publications.set(publication._id, publication)
  }

  const publish = (one: Told) => {
    const bare = publicationOf(keys, one)
    const fundNames = new Map(
      [...lines.values()].filter(({ kind }) => kind === 'fund').map(({ item, lineId }) => [lineId, item]),
    )
    const written = one.lines.map((draft, index) => {
      const lineId = newLineId(hash, bare._id, index)
      if (draft.kind === 'fund') fundNames.set(lineId, draft.item)
      const named = {
        regionName: nameOf(draft.regionId),
        ...(draft.fundId !== undefined && { fundName: fundNames.get(draft.fundId) }),
      }
      const recipient = recipientOf(keys, draft, named.regionName)
      if (recipient) recipients.set(recipient._id, recipient)
      return lineDocumentOf(keys, bare, draft, named, { lineId, version: 1, index, publishedOn: one.day })
    })
    for (const line of written) lines.set(line._id, line)
    const publication = sealed(bare, written)
    const sums = sumUp(publication, nameOf)
    for (const line of written) sums.add(line, 1)
    totals.push(...sums.totals().map((total) => ({ ...total, shown: true as const })))
    countVillageYear(villageYears, publication)
    enter(publication, 'publish', written)
  }

  const change = (one: Changed) => {
    const lineId = lineIdOf(hash, one.of.key, one.of.index)
    const before = [...lines.values()].find((line) => line.lineId === lineId && line.latest)
    const published = before && publications.get(before.publicationId)
    if (!before || !published) throw new Error(`nothing is published as ${one.of.key}`)
    const kind = one.line === undefined ? 'withdrawal' : 'correction'
    const { fulfils: _fulfils, ...place } = published
    const bare: PublicationDocument = {
      ...place,
      ...publicationOf(keys, {
        ...place,
        key: one.key,
        title: one.title,
        day: one.day,
        lines: one.line ? [one.line] : [],
      }),
      kind,
      done: '',
      effect: '',
      reason: one.reason,
    }
    const at = { lineId, version: before.version + 1, index: 0, publishedOn: one.day }
    const after =
      one.line === undefined
        ? tombstoneOf(bare, before, at)
        : lineDocumentOf(keys, bare, one.line, namesOf(before), at)
    const { latest: _latest, ...old } = before
    lines.set(before._id, old)
    lines.set(after._id, after)
    const publication = sealed({ ...bare, lineCount: 1 }, [after])
    const sums = sumUp(publication, nameOf)
    sums.add(before, -1)
    sums.add(after, 1)
    totals.push(...sums.totals().map((total) => ({ ...total, shown: true as const })))
    publications.set(published._id, {
      ...published,
      ...(kind === 'correction'
        ? { correctedLines: published.correctedLines + 1 }
        : { withdrawnLines: published.withdrawnLines + 1 }),
    })
    enter(publication, kind === 'correction' ? 'correct' : 'withdraw', [after])
  }

  const announce = (one: ToldAnnouncement) => {
    const { announcement, publication } = announcedOf(hash, one, announcements, pictures)
    announcements.push(announcement)
    countVillageYear(villageYears, publication)
    enter(publication, 'publish', [])
  }

  const tellRun = ({ _id, regionId, regionName, title }: RunDocument, news: NewsOfRun) => {
    const { at, ordinal, ...said } = news
    const about = { subject: 'run' as const, subjectId: _id, title, regionId, regionName }
    const entry = {
      ...{ _id: `${_id}.${ordinal}`, at, act: 'record' as const },
      ...{ ...about, lines: 0, amount: 0, ...said },
    }
    head = linkOfEntry(entry, head)
    log.push({ ...entry, ...head })
  }

  const events = [
    ...told.map((one) => ({ day: one.day, run: () => publish(one) })),
    ...changed.map((one) => ({ day: one.day, run: () => change(one) })),
    ...announced.map((one) => ({ day: one.day, run: () => announce(one) })),
    ...runs.flatMap((run) =>
      newsOfRun(run).map((news) => ({ day: dayOf(news.at), run: () => tellRun(run, news) })),
    ),
  ].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  for (const { run } of events) run()
  return {
    publications: [...publications.values()],
    steps,
    lines: [...lines.values()],
    totals,
    log,
    head: { _id: 'head', ...head },
    recipients: [...recipients.values()],
    villageYears: [...villageYears.values()],
    announcements,
  }
}

function namesOf({ fundName, regionName }: LineDocument) {
  return { regionName, ...(fundName !== undefined && { fundName }) }
}

function sealed(publication: PublicationDocument, lines: readonly LineDocument[]): PublicationDocument {
  return {
    ...publication,
    runningDigest: lines.reduce((running, { digest }) => digestAfter(running, digest), ''),
    publishedLines: lines.length,
  }
}

function stepsOf(
  hash: KeyedHash,
  { _id, approvals, authorId, publishedAt = 0 }: PublicationDocument,
): PublicationStepDocument[] {
  const told = [
    { at: publishedAt - WRITTEN_BEFORE_MS, step: 'create', personId: authorId },
    { at: publishedAt - WRITTEN_BEFORE_MS + HOUR_MS, step: 'submit', personId: authorId },
    ...approvals.map(({ at, personId }) => ({
      at,
      step: 'approve' as const,
      personId,
      reason: '核对无误，同意公开',
    })),
    { at: publishedAt, step: 'publish' },
  ] as const
  return told.map((one, place) => ({
    _id: hash('demo-publication-step', `${_id}/${place}`),
    publicationId: _id,
    position: positionOf(one.at, String(place).padStart(6, '0')),
    ...one,
  }))
}

function countVillageYear(
  known: Map<string, VillageYearDocument>,
  { _id: publicationId, fulfils, publishedOn = '', regionId, townId, year }: PublicationDocument,
): void {
  const _id = villageYearId(regionId, year)
  const before = known.get(_id)
  known.set(_id, {
    _id,
    ...{ regionId, townId, year },
    publications: (before?.publications ?? 0) + 1,
    lastPublishedOn: publishedOn,
    posts: [
      ...(before?.posts ?? []),
      ...(fulfils ? [[fulfils.itemId, fulfils.period, publishedOn, publicationId] as PostedItem] : []),
    ],
  })
}
