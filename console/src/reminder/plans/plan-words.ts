import { spokenDay, writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { RANK_NAMES } from '@qingjian/shared/kernel/ranks'
import { HOLIDAY_NAMES, HOLIDAYS } from '@qingjian/shared/reminder/holidays'
import type { Audience, Exceptions, When } from '@qingjian/shared/reminder/reminder-fields'
import { POST_MOVE_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import { plansText as text } from './plans.text'

/** Names of what a plan names by id, as far as they are known. */
export interface KnownNames {
  regions: readonly { id: string; name: string }[]
  units: readonly { id: string; name: string }[]
  people: readonly { id: string; name: string; unitName: string }[]
}

/** When a plan reminds, in words. */
export function whenWords(when: When): string {
  switch (when.kind) {
    case 'party-birthday':
      return text.when.partyBirthday
    case 'holiday': {
      const chosen = HOLIDAYS.filter((one) => when.holidays.includes(one)).map((one) => HOLIDAY_NAMES[one])
      return text.when.holiday(
        chosen.length === HOLIDAYS.length ? text.when.everyHoliday : chosen.join(text.comma),
      )
    }
    case 'own-day':
      return when.yearly ? text.when.yearly(spokenDay(when.day)) : writtenDay(when.day)
    case 'post':
      return text.when.post(when.moves.map((one) => POST_MOVE_NAMES[one]).join(text.comma))
  }
}

/** Whether an audience leaves nobody out. */
export function isEverybody(audience: Audience): boolean {
  return Object.values(audience).every((chosen) => chosen.length === 0)
}

function namesOf(ids: readonly string[], known: readonly { id: string; name: string }[]): string {
  return ids.map((id) => known.find((one) => one.id === id)?.name ?? text.gone).join(text.comma)
}

function peopleNames(ids: readonly string[], known: KnownNames['people']): string {
  return ids
    .map((id) => known.find((one) => one.id === id))
    .map((one) => (one ? text.personOf(one.name, one.unitName) : text.gone))
    .join(text.comma)
}

/** Whom a plan reminds, line by line with names; what does not narrow it is missing. */
export function audienceLines(audience: Audience, names: KnownNames): { label: string; words: string }[] {
  if (isEverybody(audience)) return [{ label: text.who, words: text.everybody }]
  const { personIds, positions, ranks, regionIds, unitIds } = audience
  const lines = [
    {
      label: text.places,
      words: [namesOf(regionIds, names.regions), namesOf(unitIds, names.units)]
        .filter((one) => one !== '')
        .join(text.comma),
    },
    { label: text.ranks, words: ranks.map((one) => RANK_NAMES[one]).join(text.comma) },
    { label: text.positions, words: positions.join(text.comma) },
    { label: text.people, words: peopleNames(personIds, names.people) },
  ]
  return lines.filter(({ words }) => words !== '')
}

/** Who is left out, with names; empty when nobody is. */
export function exceptionsWords({ personIds, unitIds }: Exceptions, names: KnownNames): string {
  return [namesOf(unitIds, names.units), peopleNames(personIds, names.people)]
    .filter((one) => one !== '')
    .join(text.comma)
}

/** Whom a plan reminds in one short line without names, for a list. */
export function audienceSummary(audience: Audience, exceptions: Exceptions): string {
  const { personIds, positions, ranks, regionIds, unitIds } = audience
  const criteria = [
    regionIds.length === 0 ? '' : text.regionCount(regionIds.length),
    unitIds.length === 0 ? '' : text.unitCount(unitIds.length),
    ranks.map((one) => RANK_NAMES[one]).join(text.comma),
    positions.join(text.comma),
  ].filter((one) => one !== '')
  const people = personIds.length === 0 ? '' : text.personCount(personIds.length, criteria.length > 0)
  const whom = isEverybody(audience) ? text.everybody : [...criteria, people].filter(Boolean).join(text.dot)
  const left = exceptions.unitIds.length + exceptions.personIds.length
  return left === 0 ? whom : `${whom}${text.exceptSome}`
}
