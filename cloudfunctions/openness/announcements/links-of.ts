import type { linkView } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { InferOutput } from 'valibot'
import type { OpennessDependencies } from '../openness.dependencies'
import { visibleFunds } from '../public/visible-fund'
import type { AnnouncementContent, AnnouncementDocument } from './announcements.documents'

export type Link = InferOutput<typeof linkView>

type Dependencies = Pick<OpennessDependencies, 'announcements' | 'directory' | 'lines' | 'publications'>

/** What an announcement names, in its order; what is not public any more is left out. */
export async function linksOf(
  dependencies: Dependencies,
  content: AnnouncementContent | undefined,
): Promise<Link[]> {
  const { funds, others } = idsIn(content)
  const [foundFunds, foundOthers] = await Promise.all([
    visibleFunds(dependencies, funds),
    dependencies.announcements.latest(others),
  ])
  const links = [
    ...foundFunds.flatMap(({ isWithdrawn, item, lineId }): Link[] =>
      isWithdrawn ? [] : [{ kind: 'fund', id: lineId, title: item }],
    ),
    ...foundOthers.flatMap((other) => linkTo(other) ?? []),
  ]
  return [...funds, ...others].flatMap((id) => links.find((link) => link.id === id) ?? [])
}

/** The titles of what some versions of an announcement name, withdrawn or not, so that their differences can be told. */
export async function titlesOf(
  { announcements, directory, lines }: Dependencies,
  contents: readonly (AnnouncementContent | undefined)[],
): Promise<Map<string, string>> {
  const ids = contents.map(idsIn)
  const [funds, others, regions] = await Promise.all([
    lines.latest(ids.flatMap((one) => one.funds)),
    announcements.latest(ids.flatMap((one) => one.others)),
    directory.regions([...new Set(ids.flatMap(({ siteId }) => siteId ?? []))]),
  ])
  return new Map([
    ...funds.map(({ item, lineId }) => [lineId, item] as const),
    ...others.map(({ announcementId, title }) => [announcementId, title] as const),
    ...regions.map(({ _id, name }) => [_id, name] as const),
  ])
}

interface NamedIds {
  funds: readonly string[]
  /** Powers and projects. */
  others: readonly string[]
  siteId?: string
}

function idsIn(content: AnnouncementContent | undefined): NamedIds {
  switch (content?.kind) {
    case 'policy':
      return { funds: content.fundIds, others: content.powerIds }
    case 'project':
      return { funds: content.fundIds, others: [], siteId: content.siteId }
    case 'stage':
      return { funds: [], others: [content.projectId] }
    default:
      return { funds: [], others: [] }
  }
}

function linkTo({ announcementId: id, isWithdrawn, kind, title }: AnnouncementDocument): Link | undefined {
  if (isWithdrawn || (kind !== 'power' && kind !== 'project')) return undefined
  return { kind, id, title }
}
