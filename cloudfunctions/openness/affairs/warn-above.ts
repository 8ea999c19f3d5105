import { dayOf } from '@qingjian/shared/calendar/day'
import type { RegionDocument } from '../../platform/directory/directory.documents'
import { tellStaff } from '../../platform/outbox/tell-staff'
import type { OpennessDependencies } from '../openness.dependencies'
import { townIdOf } from '../publications/author-place'
import { groupBy } from '../publishing/group-by'
import type { DueVillage } from './dues-to-warn-of'

/** What a person above the villages is told. */
interface Told {
  place: string
  villages: number
}

/**
 * Tells reviewers of towns and inspectors of the district how many of their villages are overdue with something since today:
 * one message a person and day.
 * @param isOver whether nothing new is to be begun
 */
export async function warnAbove(
  dependencies: OpennessDependencies,
  overdue: readonly DueVillage[],
  isOver: () => boolean,
): Promise<{ messages: number; isDone: boolean }> {
  const { affairs, directory, now, work } = dependencies
  if (overdue.length === 0) return { messages: 0, isDone: true }
  const told = await peopleToTell(
    dependencies,
    overdue.map(({ village }) => village),
  )
  const idOf = (personId: string) => `${personId}:${dayOf(now)}`
  const known = new Set((await affairs.warnings([...told.keys()].map(idOf))).map(({ _id }) => _id))
  // Whoever was told by a run before takes no time of this one.
  const untold = [...told.keys()].filter((personId) => !known.has(idOf(personId)))
  let messages = 0
  for (const person of await directory.people(untold)) {
    if (isOver()) return { messages, isDone: false }
    const { place = '', villages = 0 } = told.get(person._id) ?? {}
    const warningId = idOf(person._id)
    messages += await work.commit(async (change) => {
      if (await affairs.readWarning(change, warningId)) return 0
      await affairs.insertWarning(change, { _id: warningId, kind: 'villages', at: now })
      await tellStaff(dependencies, change, person, {
        occasion: `openness/affair-overdue-villages/${warningId}`,
        template: 'affair-overdue-villages',
        parameters: { place, count: String(villages) },
      })
      return 1
    }, warningId)
  }
  return { messages, isDone: true }
}

/** Whoever reviews in several towns, or inspects as well, gets the largest number alone. */
async function peopleToTell(
  { directory, now, roleHolders }: OpennessDependencies,
  villages: readonly RegionDocument[],
): Promise<Map<string, Told>> {
  const district = await directory.district()
  const towns = groupBy(villages, ({ _id }) => townIdOf(_id))
  const names = new Map((await directory.regions([...towns.keys()])).map(({ _id, name }) => [_id, name]))
  const told = new Map<string, Told>()
  const add = (personId: string, place: string, count: number) => {
    const known = told.get(personId)
    told.set(
      personId,
      known
        ? { place: district?.name ?? place, villages: known.villages + count }
        : { place, villages: count },
    )
  }
  for (const [regionId, own] of towns)
    for (const personId of await roleHolders.covering('town-reviewer', { regionId }, now))
      add(personId, names.get(regionId) ?? '', own.length)
  if (district)
    for (const personId of await roleHolders.covering('inspector', { regionId: district._id }, now))
      told.set(personId, { place: district.name, villages: villages.length })
  return told
}
