import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import {
  correctAnnouncement,
  createAnnouncement,
  saveAnnouncement,
  withdrawAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import { decidePublication, submitPublication } from '@qingjian/shared/openness/publication.contracts'
import type { AnnouncementDocument } from '../announcements/announcements.documents'
import { dataOf, type OpennessHouse } from './openness-house'
import { publicationOf, routeOf } from './publish'

/** Calls of a minute are limited, which is another rule than a test's. */
const MINUTE = 61_000

/** What is to be announced, by whom: whoever writes for the place unless it is said. */
export interface Announced {
  as?: string
  regionId: string
  content: AnnouncementInput
  fulfils?: Fulfils
}

export interface AnnouncedIds {
  announcementId: string
  publicationId: string
}

/** Announces something through the reviews and the job. @throws Error when something stops it */
export async function announce(
  house: OpennessHouse,
  { as, content, fulfils, regionId }: Announced,
): Promise<AnnouncedIds> {
  const author = as ?? routeOf(regionId).author
  house.clock.advance(MINUTE)
  const input = { regionId, content, ...(fulfils && { fulfils }) }
  const { id } = dataOf(await house.call(createAnnouncement, input, author))
  await pass(house, id, author)
  return { announcementId: announcementIdOf(house, id), publicationId: id }
}

/** Corrects an announcement, through the reviews and the job, to say something else. */
export async function reannounce(
  house: OpennessHouse,
  announcementId: string,
  content: AnnouncementInput,
  as?: string,
): Promise<AnnouncedIds> {
  const { holderId, version } = newestAnnouncement(house, announcementId)
  const author = as ?? routeOf(holderId).author
  house.clock.advance(MINUTE)
  const wanted = { announcementId, version, reason: '核对后更正' }
  const begun = dataOf(await house.call(correctAnnouncement, wanted, author))
  dataOf(await house.call(saveAnnouncement, { id: begun.id, version: begun.version, content }, author))
  await pass(house, begun.id, author)
  return { announcementId, publicationId: begun.id }
}

/** Withdraws an announcement through the reviews and the job. */
export async function retract(
  house: OpennessHouse,
  announcementId: string,
  as?: string,
): Promise<AnnouncedIds> {
  const { holderId, version } = newestAnnouncement(house, announcementId)
  const author = as ?? routeOf(holderId).author
  house.clock.advance(MINUTE)
  const wanted = { announcementId, version, reason: '发布有误' }
  const { id } = dataOf(await house.call(withdrawAnnouncement, wanted, author))
  await pass(house, id, author)
  return { announcementId, publicationId: id }
}

/** Has everybody approve a draft who has to, and nothing more. */
export async function approve(house: OpennessHouse, id: string, author?: string): Promise<void> {
  const { regionId, version } = await publicationOf(house, id)
  const route = routeOf(regionId)
  house.clock.advance(MINUTE)
  let seen = dataOf(await house.call(submitPublication, { id, version }, author ?? route.author)).version
  for (const reviewer of route.reviewers) {
    const decision = { id, version: seen, decision: 'approve' as const, reason: '已核对无误' }
    seen = dataOf(await house.call(decidePublication, decision, reviewer)).version
  }
}

async function pass(house: OpennessHouse, id: string, author: string): Promise<void> {
  await approve(house, id, author)
  await house.run()
  const { returned, state } = await publicationOf(house, id)
  if (state !== 'published') throw new Error(`not published but ${state}: ${returned?.reason}`)
}

/** The id of what a publication brings as something new. */
export function announcementIdOf(house: OpennessHouse, publicationId: string): string {
  return house.foundation.hash('openness-announcement', publicationId)
}

/** The newest version of an announcement. @throws Error when there is none */
export function newestAnnouncement(house: OpennessHouse, announcementId: string): AnnouncementDocument {
  const found = house.memory
    .all<AnnouncementDocument>('openness_announcements')
    .find((one) => one.announcementId === announcementId && one.latest === true)
  if (!found) throw new Error(`no announcement ${announcementId}`)
  return found
}
