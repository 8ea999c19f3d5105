import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { AUTHORS } from '@qingjian/shared/openness/publication-states'
import { publisherLevel } from '@qingjian/shared/openness/publication-transitions'
import type { Actor } from '../../platform/access/actor'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument, PublicationDocument } from '../openness.documents'
import { visibleLines } from '../public/visible-lines'
import { rolesAt } from './publication-reach'

export const NO_PUBLIC_LINE = fail('NOT_FOUND', '没有找到这条明细，或者不归您负责公开')
const IS_WITHDRAWN = fail('CONFLICT', '有明细已经撤回，不能再更正或撤回，请刷新后再看')
const ONE_PUBLISHER = fail('INVALID_INPUT', '一次只能处理同一个地方、同一个单位公开的明细，请分开办理')
const TWICE = fail('INVALID_INPUT', '同一条明细选了两次，请去掉一次')

/** Published lines that somebody writes for, and the publication in which the first of them stands. */
export interface CorrectableLines {
  /** In the order in which they were named. */
  lines: LineDocument[]
  publication: PublicationDocument
}

/** The newest versions of public lines of one publisher, for whom the actor writes; none of them withdrawn. */
export async function correctableLines(
  dependencies: Pick<OpennessDependencies, 'lines' | 'publications'>,
  actor: Actor,
  lineIds: readonly string[],
): Promise<Result<CorrectableLines>> {
  if (new Set(lineIds).size < lineIds.length) return TWICE
  const found = await visibleLines(dependencies, await dependencies.lines.latest(lineIds))
  const byId = new Map(found.map((line) => [line.lineId, line]))
  const lines = lineIds.flatMap((lineId) => byId.get(lineId) ?? [])
  if (lines.length < lineIds.length) return NO_PUBLIC_LINE
  const publications = await dependencies.publications.findAll(lines.map((line) => line.publicationId))
  if (!publications.every((one) => writesFor(actor, one))) return NO_PUBLIC_LINE
  const publishers = new Set(publications.map(({ regionId, unitId = '' }) => `${regionId}/${unitId}`))
  if (publishers.size > 1) return ONE_PUBLISHER
  if (lines.some(({ isWithdrawn }) => isWithdrawn)) return IS_WITHDRAWN
  const publication = publications.find(({ _id }) => _id === lines[0]?.publicationId)
  return publication ? succeed({ lines, publication }) : NO_PUBLIC_LINE
}

/** Whether the actor writes the publications of whoever published this one. */
export function writesFor(
  actor: Actor,
  publication: Pick<PublicationDocument, 'regionId' | 'unitId'>,
): boolean {
  const authors = AUTHORS[publisherLevel(publication.regionId)]
  return rolesAt(actor, publication).some((role) => authors.includes(role))
}
