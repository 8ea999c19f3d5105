import type { LineFlaw } from '@qingjian/shared/openness/line-flaws'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import type { PublicationDocument } from '../openness.documents'

type Placed = Pick<LineFields, 'giver' | 'kind' | 'regionId'>

/** Whether the first place is somewhere above the second: codes nest by their beginnings. */
function isAbove(above: string, below: string): boolean {
  return below !== above && below.startsWith(above)
}

/**
 * What is wrong with the places of a line: a village publishes about itself, a town about itself and its villages, the
 * district about everything. Money that is passed on is published by whoever gives it, or, where it comes from outside, by
 * whoever receives it.
 */
export function flawOfPlace(
  { regionId: publisher }: Pick<PublicationDocument, 'regionId'>,
  { giver, kind, regionId }: Placed,
): LineFlaw | undefined {
  if (kind === 'payment')
    return regionId.startsWith(publisher)
      ? undefined
      : {
          field: 'regionId',
          problem: '不是本地方的村（社区）',
          remedy: '请选择本地方或者下属的村（社区）',
        }
  const givesItself = kind === 'allocation' && giver?.regionId !== undefined
  if (!givesItself)
    return regionId === publisher
      ? undefined
      : { field: 'regionId', problem: '不是公开这份材料的地方', remedy: '请选择公开这份材料的地方' }
  if (giver.regionId !== publisher)
    return {
      field: 'giver',
      problem: '拨出方不是公开这份材料的地方',
      remedy: '拨付由拨出方公开；上级拨来的，拨出方只填名称',
    }
  return isAbove(publisher, regionId)
    ? undefined
    : {
        field: 'regionId',
        problem: '接收方不是拨出方的下级',
        remedy: '请选择下属的镇（街道）或者村（社区）',
      }
}
