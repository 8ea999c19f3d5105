import { recipientKeyOf } from '@qingjian/cloudfunctions/openness/line-content'
import {
  type ClaimDocument,
  claimContext,
  importContext,
  type LineDocument,
  type ObjectionDocument,
  type PublicationDocument,
} from '@qingjian/cloudfunctions/openness/openness.documents'
import {
  storedBookImport,
  storedDraft,
  storedLine,
  storedObjection,
  storedPublication,
} from '@qingjian/cloudfunctions/openness/testing/stored-books'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import type { PublicationState } from '@qingjian/shared/openness/publication-states'
import type { Prepare } from './occasion'
import type { RunningHouse } from './running-house'

/** Enough that every input meets one that nobody has used up. */
const MANY = 30
/** Officers who have imports of their own. */
const IMPORTERS = 5
export const VILLAGE = '630102100201'
const KEYS = { cipher: createFieldCipher(TEST_FIELD_KEYS), hash: createKeyedHash(TEST_HASH_KEY) }
let number = 0

const LINE: LineFields = {
  kind: 'expense',
  regionId: VILLAGE,
  year: 2026,
  item: '路灯电费',
  amount: 86_000,
  day: '2026-03-18',
  batch: '',
  remark: '',
}
const FIELDS = { title: '第一季度财务收支', regionId: VILLAGE, year: 2026, done: '换了路灯', effect: '' }
const HEAD = ['村（社区）', '类别', '科目', '金额（元）', '日期']
const ROW = { row: 2, cells: ['中庄村', '支出', '路灯电费', '860', '2026-3-18'] }

const villagesOf = new WeakSet<RunningHouse>()

/** The village that everything here is about; to ask whether it is there would read a whole collection. */
export async function addVillage(house: RunningHouse): Promise<void> {
  if (villagesOf.has(house)) return
  villagesOf.add(house)
  await house.add('org_regions', [
    { _id: VILLAGE, name: '中庄村', level: 'village', parentId: VILLAGE.slice(0, 9) },
  ])
}

/** Lines that differ, so that none stands twice. */
const lineAt = (place: number): LineFields => ({ ...LINE, item: `${LINE.item}${place}` })

/** Some publications of one line each, in a state of their life. */
async function addPublications(
  house: RunningHouse,
  state: PublicationState,
  more: Partial<PublicationDocument> = {},
  count = MANY,
): Promise<PublicationDocument[]> {
  await addVillage(house)
  const publications = Array.from({ length: count }, () => {
    number += 1
    return storedPublication(`publication-${number}`, state, { regionId: VILLAGE, ...more })
  })
  await house.add('openness_publications', publications)
  await house.add(
    'openness_draft_lines',
    publications.map(({ _id }, place) => storedDraft(KEYS, _id, [lineAt(number * 1000 + place)])),
  )
  return publications
}

const publicationsIn =
  (state: PublicationState): Prepare =>
  async (house) => ({
    known: {
      id: (await addPublications(house, state)).map(({ _id }) => _id),
      version: [1],
      index: [0],
      fields: [FIELDS, { ...FIELDS, title: '一季度财务收支' }],
      line: [LINE, { ...LINE, item: '渠道清淤' }],
      reason: ['已经核对'],
    },
  })

/** Public lines, each of a publication of its own. */
async function addLines(
  house: RunningHouse,
  regionId = VILLAGE,
  count = MANY,
): Promise<{ lines: LineDocument[]; publications: PublicationDocument[] }> {
  if (regionId === VILLAGE) await addVillage(house)
  const publications = Array.from({ length: count }, () => {
    number += 1
    return storedPublication(`public-${number}`, 'published', { regionId })
  })
  const lines = publications.map((one, place) =>
    storedLine(KEYS, one, { ...lineAt(number * 1000 + place), regionId }),
  )
  await house.add('openness_publications', publications)
  await house.add('openness_lines', lines)
  return { lines, publications }
}

const published: Prepare = async (house) => {
  const { lines, publications } = await addLines(house)
  const lineId = lines.map((line) => line.lineId)
  const id = publications.map(({ _id }) => _id)
  return {
    known: {
      lineId,
      id,
      publicationId: id,
      version: [1],
      line: [LINE],
      lines: lines.map((one, place) => [
        { lineId: one.lineId, version: 1, line: { ...lineAt(place), amount: 87_000 } },
      ]),
      lineIds: lineId.map((one) => [one]),
      of: lineId.map((one) => ({ lineIds: [one] })),
      regionId: [VILLAGE],
      reason: ['金额录错'],
    },
  }
}

/** A public fund. */
const fund: Prepare = async (house) => {
  await addVillage(house)
  number += 1
  const publication = storedPublication(`fund-${number}`, 'published', { regionId: '630102' })
  const line = storedLine(KEYS, publication, {
    ...LINE,
    kind: 'fund',
    regionId: '630102',
    item: '耕地地力保护补贴',
    policy: { title: '补贴通知', number: '', issuer: '区财政局', plainWords: '种地的农户都有份。' },
    sourceLevel: 'central',
  })
  await house.add('openness_publications', [publication])
  await house.add('openness_lines', [line])
  return { known: { fundId: [line.lineId] } }
}

/** Questions about public lines; asked by the first officers where they are to be settled. */
async function addObjections(
  house: RunningHouse,
  more: Partial<ObjectionDocument> = {},
  regionId = VILLAGE,
  count = MANY,
): Promise<ObjectionDocument[]> {
  const { lines } = await addLines(house, regionId, count)
  const objections = lines.map((line) => storedObjection(line, more))
  await house.add('openness_objections', objections)
  return objections
}

/** The lines have the ids that are asked about. */
const askable: Prepare = async (house) => {
  const { lines } = await addLines(house)
  return {
    known: { id: lines.map(({ lineId }) => lineId), version: [1] },
  }
}

const asked: Prepare = async (house) => ({
  known: {
    objectionId: (await addObjections(house)).map(({ _id }) => _id),
    version: [1],
    text: ['路灯电费是三个月的，发票在村务公开栏上。'],
  },
})

const CITIZENS = Array.from({ length: 20 }, (_, place) => `citizen-${place}`)

/** Everybody who calls has asked each of them, and has got an answer. */
const answered: Prepare = async (house) => {
  const answers = [
    { level: 'village' as const, text: '发票在公开栏上。', at: Date.now(), by: 'person-nobody' },
  ]
  const objections = await addObjections(
    house,
    { state: 'answered', answers, people: CITIZENS.length },
    VILLAGE,
    3,
  )
  const askers = objections.flatMap(({ _id: objectionId }) =>
    CITIZENS.map((openid, place) => {
      const actorId = KEYS.hash('actor', openid)
      const _id = KEYS.hash('openness-asker', `${objectionId}/${actorId}`)
      return { _id, objectionId, actorId, position: `k0000000${place}-${_id.slice(0, 12)}`, at: Date.now() }
    }),
  )
  await house.add('openness_askers', askers)
  return { known: { objectionId: objections.map(({ _id }) => _id) } }
}

/** Everybody has proved who they are before, so that the code of a phone number is not needed again. */
const claimed: Prepare = async (house) => {
  const idNumber = '630102190001010012'
  const recipientKey = recipientKeyOf(KEYS.hash, idNumber)
  const claims = CITIZENS.map((openid): ClaimDocument => {
    const actorId = KEYS.hash('actor', openid)
    const _id = KEYS.hash('openness-claim', `${actorId}/${recipientKey}`)
    const name = KEYS.cipher.encrypt('马晓梅', claimContext(_id))
    return { _id, actorId, recipientKey, regionName: '中庄村', name, at: Date.now() }
  })
  await house.add('openness_claims', claims)
  return { known: { idNumber: [idNumber] } }
}

/** Imports of the first officers, with their one row or without it. */
async function addImports(house: RunningHouse, callers: readonly string[], each: number, withRow: boolean) {
  await addVillage(house)
  const imports = callers.flatMap((caller) =>
    Array.from({ length: each }, () => {
      number += 1
      const more = withRow ? { receivedRows: 1, holdsRows: true as const } : {}
      return storedBookImport(`import-${number}`, `person-of-${caller}`, more)
    }),
  )
  await house.add('openness_imports', imports)
  if (withRow)
    await house.add(
      'openness_import_rows',
      imports.map(({ _id: importId }, place) => {
        const _id = `${importId}:0000000`
        const rows = [
          { ...ROW, cells: ROW.cells.map((cell, at) => (at === 2 ? `${cell}${number}-${place}` : cell)) },
        ]
        const text = KEYS.cipher.encrypt(JSON.stringify(rows), importContext(_id, 'rows'))
        return { _id, importId, from: 0, count: 1, sheet: '账目', rows: text }
      }),
    )
  return imports.map(({ _id }) => _id)
}

const imports =
  (each: number, withRow: boolean): Prepare =>
  async (house, officers) => {
    const callers = officers.slice(0, IMPORTERS)
    return {
      known: {
        importId: await addImports(house, callers, each, withRow),
        rowCount: [1],
        from: [0],
        rows: [[ROW]],
        sheet: ['账目'],
      },
      callers,
    }
  }

/** One of each for a town that the callers have nothing to do with. */
export async function addForeignBooks(
  house: RunningHouse,
  regionId: string,
  person: string,
): Promise<{ publication: string; draft: string; line: string; objection: string; bookImport: string }> {
  const village = `${regionId}201`
  await house.add('org_regions', [{ _id: village, name: '村', level: 'village', parentId: regionId }])
  const [draft] = await addDraftOf(house, village)
  const [objection] = await addObjections(house, {}, village, 1)
  number += 1
  const bookImport = storedBookImport(`import-${number}`, person)
  await house.add('openness_imports', [bookImport])
  return {
    publication: objection?.publicationId ?? '',
    draft: draft?._id ?? '',
    line: objection?.subjectId ?? '',
    objection: objection?._id ?? '',
    bookImport: bookImport._id,
  }
}

function addDraftOf(house: RunningHouse, regionId: string): Promise<PublicationDocument[]> {
  return addPublications(house, 'draft', { regionId }, 1)
}

/** What each method of openness needs to have anything to do. */
export const OPENNESS_OCCASIONS: Readonly<Record<string, Prepare>> = {
  'read-publication': publicationsIn('draft'),
  'list-publication-lines': publicationsIn('draft'),
  'create-publication': publicationsIn('draft'),
  'edit-publication': publicationsIn('draft'),
  'save-line': publicationsIn('draft'),
  'remove-line': publicationsIn('draft'),
  'submit-publication': publicationsIn('draft'),
  'discard-publication': publicationsIn('draft'),
  'take-back-publication': publicationsIn('supervisor-review'),
  'decide-publication': publicationsIn('supervisor-review'),
  'archive-publication': published,
  'start-correction': published,
  'start-withdrawal': published,
  'open-for-correction': published,
  'read-line': published,
  'read-public': published,
  'check-publication': published,
  'read-village': published,
  'read-open-data': published,
  'list-public-objections': published,
  'ask-objection': askable,
  'read-fund': fund,
  'join-objection': asked,
  'read-objection': asked,
  'answer-objection': asked,
  'settle-objection': answered,
  'claim-own': claimed,
  'begin-book-import': async (house) => {
    await addVillage(house)
    return { known: { kind: ['accounts'], fields: [FIELDS], columns: [HEAD] } }
  },
  'add-book-rows': imports(2, false),
  'check-book-import': imports(6, true),
  'abandon-book-import': imports(6, true),
  'read-book-import': imports(2, true),
  'list-book-problems': imports(2, true),
  'apply-book-import': async (house, officers) => {
    const callers = officers.slice(0, IMPORTERS)
    await addVillage(house)
    const ready = callers.flatMap((caller) =>
      Array.from({ length: 6 }, () => {
        number += 1
        const more = {
          state: 'ready',
          rowCount: 1,
          checkedRows: 1,
          contentDigest: `digest-${number}`,
        } as const
        return storedBookImport(`import-${number}`, `person-of-${caller}`, more)
      }),
    )
    await house.add('openness_imports', ready)
    return { known: { importId: ready.map(({ _id }) => _id) }, callers }
  },
}
