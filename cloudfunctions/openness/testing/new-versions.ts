import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import { draftLineOf } from '../line-content'
import type { LineDocument, PublicationDocument } from '../openness.documents'
import { lineDocumentOf, tombstoneOf } from '../publishing/line-document'
import type { OpennessHouse } from './openness-house'
import { storedPublication } from './stored-books'

/** The newest version of a line. @throws Error when there is none */
export function newestOf(house: OpennessHouse, lineId: string): LineDocument {
  const found = house.memory
    .all<LineDocument>('openness_lines')
    .find((one) => one.lineId === lineId && one.latest === true)
  if (!found) throw new Error(`no line ${lineId}`)
  return found
}

/** Puts a better version in front of a line's newest, as a published correction does. */
export function correctLine(house: OpennessHouse, lineId: string, line: LineFields): Promise<LineDocument> {
  const before = newestOf(house, lineId)
  const draft = draftLineOf(house.foundation.hash, line)
  const names = { regionName: before.regionName, fundName: before.fundName }
  const publication = publicationOf('correction')
  return supersede(
    house,
    before,
    lineDocumentOf(house.foundation, publication, draft, names, placeAfter(before)),
  )
}

/** Puts a tombstone in front of a line's newest version, as a published withdrawal does. */
export function withdrawLine(house: OpennessHouse, lineId: string): Promise<LineDocument> {
  const before = newestOf(house, lineId)
  return supersede(house, before, tombstoneOf(publicationOf('withdrawal'), before, placeAfter(before)))
}

const publicationOf = (kind: PublicationDocument['kind']) =>
  storedPublication(kind, 'published', { kind, reason: '核对后更正' })

const placeAfter = ({ lineId, version }: LineDocument) => ({
  lineId,
  version: version + 1,
  index: 0,
  publishedOn: '2026-11-25',
})

async function supersede(
  { memory }: OpennessHouse,
  before: LineDocument,
  after: LineDocument,
): Promise<LineDocument> {
  const { latest: _latest, ...older } = before
  await memory.put<LineDocument>('openness_lines', older)
  await memory.insert('openness_lines', [after])
  return after
}
