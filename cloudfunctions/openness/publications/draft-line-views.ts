import { differencesOf } from '@qingjian/shared/openness/line-differences'
import { maskedName } from '@qingjian/shared/openness/masked-name'
import type { draftLineView } from '@qingjian/shared/openness/openness-fields'
import type { PublicationKind } from '@qingjian/shared/openness/publication-states'
import type { InferOutput } from 'valibot'
import { lineViewOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import { type DraftLine, type LineDocument, lineVersionId, nameContext } from '../openness.documents'

export type DraftLineView = InferOutput<typeof draftLineView>

/** How lines are shown. */
interface Showing {
  /** The place of the first of them in the publication. */
  from: number
  isMasked: boolean
  kind: PublicationKind
}

/** A published line for staff: as everybody sees it. */
export function publishedLineViewOf(line: LineDocument): DraftLineView {
  const { recipient, ...view } = lineViewOf(line)
  return {
    ...view,
    index: line.index,
    ...(recipient && { recipient: { ...recipient, isClaimable: line.recipientKey !== undefined } }),
    lineId: line.lineId,
  }
}

/** Lines of a draft with the names of places and funds, and of a correction with what changes. */
export async function draftLineViewsOf(
  dependencies: Pick<OpennessDependencies, 'cipher' | 'directory' | 'lines'>,
  lines: readonly DraftLine[],
  { from, isMasked, kind }: Showing,
): Promise<DraftLineView[]> {
  const { directory, lines: published } = dependencies
  const [regions, funds, replaced] = await Promise.all([
    directory.regions([...new Set(lines.map(({ regionId }) => regionId))]),
    published.latest(lines.flatMap(({ fundId }) => fundId ?? [])),
    published.byIds(
      lines.flatMap(({ lineId, replaces }) =>
        lineId === undefined || replaces === undefined ? [] : [lineVersionId(lineId, replaces)],
      ),
    ),
  ])
  const regionNames = new Map(regions.map(({ _id, name }) => [_id, name]))
  const fundNames = new Map(funds.map(({ item, lineId }) => [lineId, item]))
  const before = new Map(replaced.map((line) => [line._id, line]))
  return lines.map((line, place) => {
    const { lineId, mobileKey: _mobile, recipient, recipientKey, replaces, ...rest } = line
    const fundName = rest.fundId === undefined ? undefined : fundNames.get(rest.fundId)
    const names = {
      regionName: regionNames.get(rest.regionId) ?? rest.regionId,
      ...(fundName !== undefined && { fundName }),
    }
    const shown = recipient && (isMasked ? maskedRecipient(recipient) : recipient)
    const old = before.get(lineVersionId(lineId ?? '', replaces ?? 0))
    const compared = old && (isMasked ? old : withFullName(dependencies, old))
    return {
      ...rest,
      ...names,
      index: from + place,
      ...(shown && { recipient: { ...shown, isClaimable: recipientKey !== undefined } }),
      ...(lineId !== undefined && { lineId }),
      ...(kind === 'correction' &&
        compared && { differences: differencesOf(compared, { ...rest, ...names, recipient: shown }) }),
    }
  })
}

function maskedRecipient(
  recipient: NonNullable<DraftLine['recipient']>,
): NonNullable<DraftLine['recipient']> {
  return recipient.kind === 'person' ? { ...recipient, name: maskedName(recipient.name) } : recipient
}

/** A published version with the name behind the mask. */
export function withFullName(
  { cipher }: Pick<OpennessDependencies, 'cipher'>,
  line: LineDocument,
): LineDocument {
  const { fullName, lineId, recipient, version } = line
  if (fullName === undefined || recipient === undefined) return line
  return {
    ...line,
    recipient: { ...recipient, name: cipher.decrypt(fullName, nameContext(lineId, version)) },
  }
}
