import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readLine as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { lineViewOf } from '../line-content'
import { questionsAbout } from '../objections/questions-about'
import type { OpennessDependencies } from '../openness.dependencies'
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
  const { lines, publications } = dependencies
  const [versions, questions] = await Promise.all([
    lines.versions(lineId),
    questionsAbout(dependencies, actor, lineId),
  ])
  const [line] = versions
  const first = versions.at(-1)
  const publication = first && (await publications.find(first.publicationId))
  if (!line || !publication || !(line.version > 1 || isPublic(publication))) return NO_LINE
  const [fund] = line.fundId === undefined ? [] : await visibleFunds(dependencies, [line.fundId])
  const trail = await trailOfLine(dependencies, line, publication.regionName, fund)
  return succeed({
    line: lineViewOf(line),
    trail,
    ...(fund && { fund: lineViewOf(fund) }),
    versions: historyOf(versions),
    publication: publicPublicationViewOf(publication),
    ...questions,
  })
}
