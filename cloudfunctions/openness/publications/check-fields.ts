import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { PublicationFields } from '@qingjian/shared/openness/openness-fields'
import { flawOfFulfils } from '../affairs/check-fulfils'
import type { OpennessDependencies } from '../openness.dependencies'

/** Whether the accounts of a whole month or quarter are accounts that the place owes for it, and it is over. */
export async function checkFields(
  dependencies: Pick<OpennessDependencies, 'affairs' | 'now' | 'publications'>,
  { fulfils, regionId, year }: PublicationFields,
  id?: string,
): Promise<Result<void>> {
  const flaw = await flawOfFulfils(dependencies, {
    ...{ regionId, year, fulfils, isAnnouncement: false },
    ...(id !== undefined && { id }),
  })
  return flaw === undefined ? succeed(undefined) : fail('INVALID_INPUT', flaw, { 'fields.fulfils': flaw })
}
