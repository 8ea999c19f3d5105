import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readLine as contract } from '@qingjian/shared/openness/public.contracts'
import type { Actor } from '../../platform/access/actor'
import type { UseCase } from '../../platform/serve/method'
import { lineViewOf } from '../line-content'
import { askerIdOf } from '../objections/add-asker'
import { publicObjectionViewOf } from '../objections/objection-view'
import type { OpennessDependencies } from '../openness.dependencies'
import type { AskerDocument, ObjectionDocument } from '../openness.documents'
import { historyOf } from './line-history'
import { trailOfLine } from './line-trail'
import { publicPublicationViewOf } from './publication-view'
import { visibleFunds } from './visible-fund'
import { isPublic } from './visible-lines'

const NO_LINE = fail('NOT_FOUND', '没有这条明细，请从列表重新打开')

/** One line with its way up to the policy, its versions, the publication that brought it, and what was asked about it. */
export const readLine: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { lineId },
) => {
  const { lines, now, objections, publications } = dependencies
  const [versions, asked] = await Promise.all([lines.versions(lineId), objections.ofLine(lineId)])
  const [line] = versions
  const first = versions.at(-1)
  const publication = first && (await publications.find(first.publicationId))
  if (!line || !publication || !(line.version > 1 || isPublic(publication))) return NO_LINE
  const [fund] = line.fundId === undefined ? [] : await visibleFunds(dependencies, [line.fundId])
  const [trail, asker] = await Promise.all([
    trailOfLine(dependencies, line, publication.regionName, fund),
    ownAskerOf(dependencies, actor, asked),
  ])
  const today = dayOf(now)
  return succeed({
    line: lineViewOf(line),
    trail,
    ...(fund && { fund: lineViewOf(fund) }),
    versions: historyOf(versions),
    publication: publicPublicationViewOf(publication),
    objections: asked.map((one) => publicObjectionViewOf(one, today)),
    isMine: asker !== undefined,
    ...(asker?.saidClear !== undefined && { saidClear: asker.saidClear }),
  })
}

/** That somebody has asked or joined what is open; nobody knows it of who is not known. */
async function ownAskerOf(
  dependencies: Pick<OpennessDependencies, 'hash' | 'objections'>,
  actor: Actor,
  asked: readonly ObjectionDocument[],
): Promise<AskerDocument | undefined> {
  const open = asked.find(({ openOf }) => openOf !== undefined)
  if (!open || actor.kind === 'anonymous') return undefined
  return dependencies.objections.asker(askerIdOf(dependencies, actor, open._id))
}
