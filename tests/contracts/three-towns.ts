import { storedCase } from '@qingjian/cloudfunctions/cases/testing/stored-case'
import { storedFollowUp } from '@qingjian/cloudfunctions/follow-up/testing/stored-follow-up'
import { listSessions, requestConfirmation } from '@qingjian/shared/identity/identity.contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import { STAFF_ROLES } from '@qingjian/shared/kernel/roles'
import { openCard, submitRating } from '@qingjian/shared/rating/rating.contracts'
import { addUnknownMessages } from './notice-occasions'
import { addForeignBooks } from './openness-occasions'
import { addForeignWorks } from './openness-works-occasions'
import { addOccasion } from './reminder-occasions'
import type { RunningHouse } from './running-house'

/** Towns that have nothing to do with the callers of the test. */
const TOWNS = ['630102101', '630102102', '630102103']

/** One organisation’s ids: of places, people, cards, ratings, roles, sessions and confirmations. */
export type TownIds = Readonly<Record<string, string>>

/** Fills three towns with one of each thing that a method can ask for by its id. */
export async function fillThreeTowns(house: RunningHouse): Promise<TownIds[]> {
  const towns: TownIds[] = []
  for (const region of TOWNS) towns.push(await fillTown(house, region))
  return towns
}

async function fillTown(house: RunningHouse, region: string): Promise<TownIds> {
  const [unit, hall, window, post] = ['unit', 'hall', 'window', 'post'].map((kind) => `${kind}-${region}`)
  const [card, person, chief] = [`card${region}aaa`, `person-${region}`, `chief-${region}`]
  const place = { hallId: hall, hallName: region, unitId: unit, unitName: region, regionId: region }
  await house.add('org_regions', [{ _id: region, name: `镇${region}`, level: 'town', parentId: '630102' }])
  await house.add('org_units', [{ _id: unit, name: region, regionId: region }])
  await house.add('org_posts', [{ _id: post, name: region, unitId: unit, duties: '' }])
  await house.add('org_halls', [
    { _id: hall, name: region, regionId: region, address: '路', openingHours: '' },
  ])
  await house.add('org_windows', [
    { _id: window, number: '1', name: region, ...place, serviceItems: [], ticketed: false },
  ])
  await house.add('rating_cards', [
    { _id: card, windowId: window, hallId: hall, version: 1, state: 'active', issuedAt: 0 },
  ])
  await house.add('org_people', [{ _id: person, name: region, unitId: unit, position: '' }])
  await house.bind(chief, STAFF_ROLES, region)
  const ask = async <T>(contract: Contract, data: object, who: string, event = {}): Promise<T> => {
    const caller = 'session' in event ? house.anonymous : who
    const { body } = await house.call(contract, data, caller, event)
    if (!body.ok) throw new Error(`${contract.action}: ${body.error.message}`)
    return body.data as T
  }
  const { visit } = await ask<{ visit: string }>(openCard, { scene: card }, `rater-${region}`)
  const rated = { visit, level: 1, contact: { source: 'typed', mobile: '17000000001', consent: true } }
  const { ratingId } = await ask<{ ratingId: string }>(submitRating, rated, `rater-${region}`)
  await house.add('follow_ups', [
    storedFollowUp(`follow-up-${region}`, { ratingId, regionId: region, unitId: unit ?? '' }),
  ])
  const handled = { unitId: unit ?? '', ratedUnitId: unit ?? '', regionId: region }
  await house.add('cases', [storedCase(`case-${region}`, 'rectifying', handled)])
  await house.add('case_evidence', [{ _id: `evidence-${region}`, caseId: `case-${region}`, fileId: '' }])
  const books = await addForeignBooks(house, region, person ?? '')
  const works = await addForeignWorks(house, region)
  const reminded = await addOccasion(house, [person ?? ''])
  const session = await house.signIn(chief)
  const asked = { feature: 'identity', action: 'unbind', data: { personId: person, reason: '换手机' } }
  const { confirmationId } = await ask<{ confirmationId: string }>(requestConfirmation, asked, chief, {
    session,
  })
  const { sessions } = await ask<{ sessions: { id: string }[] }>(listSessions, {}, chief)
  return {
    region,
    unit,
    post,
    hall,
    window,
    person,
    card,
    rating: ratingId,
    message: (await addUnknownMessages(house, 1))[0],
    followUp: `follow-up-${region}`,
    case: `case-${region}`,
    evidence: `evidence-${region}`,
    plan: reminded.planId,
    occasion: reminded.occasionId,
    reminder: reminded.reminderIds[0],
    ...books,
    ...works,
    grant: `grant-${chief}-admin`,
    session: sessions[0]?.id,
    confirmation: confirmationId,
  } as TownIds
}
