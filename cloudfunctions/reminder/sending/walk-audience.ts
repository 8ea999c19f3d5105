import type { Rank } from '@qingjian/shared/kernel/ranks'
import { hasCriteria, isInAudience } from '@qingjian/shared/reminder/in-audience'
import { anniversaryMonthDays } from '@qingjian/shared/reminder/party-birthday'
import type { Audience, PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { PeopleBy } from '../../platform/directory/audience.repository'
import type { PersonDocument, UnitDocument } from '../../platform/directory/directory.documents'
import type { ReminderDependencies } from '../reminder.dependencies'

/** Units by their ids. */
export type Places = ReadonlyMap<string, UnitDocument>

/** Somebody whom a plan means. */
export interface Member {
  person: PersonDocument
  unitName: string
}

export interface PeoplePage {
  people: Member[]
  /** Where the next page begins; missing after the last. */
  cursor?: string
  /** People that were read. */
  examined: number
}

/** One range of an index after the other. */
type Stage =
  | { of: 'named' }
  | { of: 'criteria'; by: PeopleBy }
  | { of: 'anniversary'; monthDay: string; beforeYear: number }

type Needs = Pick<ReminderDependencies, 'audience' | 'directory'>

export async function readPlaces({ directory }: Pick<Needs, 'directory'>): Promise<Places> {
  return new Map((await directory.units()).map((unit) => [unit._id, unit]))
}

/**
 * One page of the people whom a plan means on a day, found by an index and never by a scan: of a political birthday by
 * month and day, otherwise by the narrowest of place, position and rank that is given.
 * @param on the day, and the units where whoever asks for many pages has read them
 * @param cursor what the page before answered
 * @param limit people that are read for one page, about
 */
export async function peoplePage(
  dependencies: Needs,
  content: PlanContent,
  on: { day: string; places?: Places },
  cursor: string | undefined,
  limit: number,
): Promise<PeoplePage> {
  const places = on.places ?? (await readPlaces(dependencies))
  const stages = stagesOf(content, on.day, places)
  const { after: first, stage: begin } = readCursor(cursor)
  const people: Member[] = []
  let examined = 0
  let after = first
  for (let at = begin; at < stages.length; at += 1, after = '') {
    const stage = stages[at]
    if (!stage) break
    const rows = await readStage(dependencies, content.audience, stage, after, limit)
    examined += rows.length
    people.push(...rows.flatMap((person) => memberOf(content, stage, person, places) ?? []))
    const last = rows.at(-1)
    if (stage.of !== 'named' && rows.length === limit && last)
      return { people, examined, cursor: writeCursor(at, keyOf(stage, last)) }
    if (examined >= limit && at + 1 < stages.length)
      return { people, examined, cursor: writeCursor(at + 1, '') }
  }
  return { people, examined }
}

function stagesOf({ audience, when }: PlanContent, day: string, places: Places): Stage[] {
  if (when.kind === 'party-birthday') {
    const beforeYear = Number(day.slice(0, 4))
    return anniversaryMonthDays(day).map((monthDay) => ({ of: 'anniversary', monthDay, beforeYear }))
  }
  const named: Stage[] = audience.personIds.length > 0 ? [{ of: 'named' }] : []
  return [...named, ...criteriaOf(audience, places).map((by): Stage => ({ of: 'criteria', by }))]
}

function criteriaOf(audience: Audience, places: Places): PeopleBy[] {
  const { personIds, positions, ranks, regionIds, unitIds } = audience
  if (!hasCriteria(audience)) return personIds.length > 0 ? [] : [{}]
  if (regionIds.length + unitIds.length > 0) {
    const units = [...places.values()].filter(
      ({ _id, regionId }) => unitIds.includes(_id) || regionIds.some((region) => regionId.startsWith(region)),
    )
    return units.map(({ _id }) => ({ unitId: _id }))
  }
  if (positions.length > 0) return [...new Set(positions)].map((position) => ({ position }))
  return [...new Set<Rank>(ranks)].map((rank) => ({ rank }))
}

function readStage(
  { audience: source }: Needs,
  { personIds }: Audience,
  stage: Stage,
  after: string,
  limit: number,
): Promise<PersonDocument[]> {
  if (stage.of === 'named') return source.peopleHere(personIds)
  if (stage.of === 'criteria') return source.people(stage.by, after, limit)
  return source.anniversaries(stage.monthDay, stage.beforeYear, after, limit)
}

function memberOf(
  content: PlanContent,
  stage: Stage,
  person: PersonDocument,
  places: Places,
): Member | undefined {
  const { _id: id, position, rank, unitId } = person
  // Whoever is named has been met already.
  if (stage.of === 'criteria' && content.audience.personIds.includes(id)) return undefined
  const unit = places.get(unitId)
  const who = { id, unitId, regionId: unit?.regionId ?? '', position, ...(rank && { rank }) }
  return isInAudience(content, who) ? { person, unitName: unit?.name ?? '' } : undefined
}

function keyOf(stage: Stage, { _id, partyAnniversary }: PersonDocument): string {
  return stage.of === 'anniversary' ? (partyAnniversary ?? '') : _id
}

/** Cursors go through contracts, which take no slash; ids may hold a colon, which therefore comes last. */
function writeCursor(stage: number, after: string): string {
  return `${stage}.${after.replace('/', ':').replace('/', ':')}`
}

function readCursor(cursor: string | undefined): { stage: number; after: string } {
  const [, stage = '0', after = ''] = /^(\d+)\.(.*)$/.exec(cursor ?? '') ?? []
  const anniversary = /^(\d\d-\d\d):(\d{4}):(.+)$/.exec(after)
  return {
    stage: Number(stage),
    after: anniversary ? anniversary.slice(1).join('/') : after,
  }
}
