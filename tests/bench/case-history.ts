import { createHash } from 'node:crypto'
import type { CaseDocument } from '@qingjian/cloudfunctions/cases/cases.documents'
import { storedCase } from '@qingjian/cloudfunctions/cases/testing/stored-case'
import type { CaseState } from '@qingjian/shared/cases/case-states'
import { BENCH_DISTRICT } from './bench-district'

/** One after the other, so that a thousand cases fill every queue beyond what is counted. */
const STATES: readonly CaseState[] = [
  'to-verify',
  'misdirected',
  'dismissing',
  'rectifying',
  'answered',
  'following-up',
  'reopened',
  'closed',
  'dismissed',
]
const MINUTE = 60_000
/** 3 August 2026: by now the clocks of all of them have run out. */
const FIRST = Date.UTC(2026, 7, 3)

/** So many cases of the bench's units, one a minute. */
export function* buildCases(count: number, batch: number): Generator<CaseDocument[]> {
  const units = BENCH_DISTRICT.org_units
  for (let start = 0; start < count; start += batch) {
    yield Array.from({ length: Math.min(batch, count - start) }, (_, offset) => {
      const number = start + offset
      const unit = units[number % units.length]
      const id = createHash('sha256').update(`case-${number}`).digest('hex').slice(0, 32)
      const state = STATES[number % STATES.length] ?? 'closed'
      return storedCase(id, state, {
        // However many there are, within the same weeks.
        openedAt: FIRST + Math.floor((number * 60 * 24 * 30 * MINUTE) / count),
        unitId: unit?._id ?? '',
        ratedUnitId: unit?._id ?? '',
        unitName: unit?.name ?? '',
        raterKey: id,
        ratedPersonId: `person-${number % 50}`,
      })
    })
  }
}
