import { dayOf } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listLinkable as contract } from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { visibleLines } from '../public/visible-lines'
import { type AuthorPlace, authorPlace } from '../publications/author-place'
import type { AnnouncementDocument } from './announcements.documents'
import { kindsOf } from './kind-rules'
import type { Link } from './links-of'

/** Choices of each kind; a form that offers more is not used. */
const MOST = 300

/** What a form offers: funds of this year and the last, the list of powers, the author's own projects, places and kinds. */
export const listLinkable: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { regionId },
) => {
  const place = await authorPlace(dependencies, actor, regionId)
  if (!place.ok) return place
  const { announcements, directory } = dependencies
  const [regions, funds, powers, projects] = await Promise.all([
    directory.allRegions(),
    fundsNow(dependencies),
    announcements.walk({ kind: 'power', scope: {} }, undefined, MOST),
    ownProjects(dependencies, place.data),
  ])
  return succeed({
    links: [...funds, ...powers.flatMap(linkTo('power')), ...projects],
    sites: regions
      .filter(({ _id, closedOn }) => closedOn === undefined && _id.startsWith(regionId))
      .map(({ _id, name }) => ({ regionId: _id, name })),
    kinds: kindsOf(regionId),
  })
}

async function fundsNow(dependencies: OpennessDependencies): Promise<Link[]> {
  const year = Number(dayOf(dependencies.now).slice(0, 4))
  const found = await Promise.all([dependencies.lines.funds(year), dependencies.lines.funds(year - 1)])
  const shown = await visibleLines(dependencies, found.flat())
  return shown
    .filter(({ isWithdrawn }) => isWithdrawn !== true)
    .map(({ item, lineId }) => ({ kind: 'fund', id: lineId, title: item }))
}

/** Projects of which the author publishes the steps. */
async function ownProjects(
  { projects }: OpennessDependencies,
  { region, unitId }: AuthorPlace,
): Promise<Link[]> {
  const scope = unitId === undefined ? { regionId: region._id } : { unitId }
  const found = await projects.walk({ scope }, undefined, MOST)
  return found
    .filter((one) => one.holderId === region._id && one.unitId === unitId)
    .map(({ _id, title }) => ({ kind: 'project', id: _id, title }))
}

function linkTo(kind: Link['kind']) {
  return ({ announcementId: id, isWithdrawn, title }: AnnouncementDocument): Link[] =>
    isWithdrawn ? [] : [{ kind, id, title }]
}
