import { isInAudience } from '@qingjian/shared/reminder/in-audience'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { PersonDocument } from '../../platform/directory/directory.documents'
import type { Places } from '../sending/walk-audience'

/** Whether a content means a person, as they are placed now. */
export function means(
  content: PlanContent,
  { _id: id, position, rank, unitId }: PersonDocument,
  places: Places,
): boolean {
  const regionId = places.get(unitId)?.regionId ?? ''
  return isInAudience(content, { id, unitId, regionId, position, ...(rank && { rank }) })
}
