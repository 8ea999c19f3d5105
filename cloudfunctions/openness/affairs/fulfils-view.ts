import { daysBetween } from '@qingjian/shared/calendar/day'
import { dueDayOf } from '@qingjian/shared/openness/affairs/dues'
import type { Fulfils, fulfilsView } from '@qingjian/shared/openness/affairs/periods'
import { periodName, periodOf } from '@qingjian/shared/openness/affairs/periods-of'
import type { InferOutput } from 'valibot'
import type { OpennessDependencies } from '../openness.dependencies'

/**
 * Which item of the catalogue something makes public, for which time, and how late it came.
 * @param publishedOn of a draft today, since it would come today
 * @returns undefined where the catalogue does not know of it
 */
export async function fulfilsViewOf(
  { affairs }: Pick<OpennessDependencies, 'affairs'>,
  { itemId, period }: Fulfils,
  publishedOn: string,
): Promise<InferOutput<typeof fulfilsView> | undefined> {
  const span = periodOf(period)
  const [items, occasion] = await Promise.all([
    affairs.items(),
    span ? undefined : affairs.findOccasion(period),
  ])
  const item = items.find(({ _id }) => _id === itemId)
  const dueOn = span && item ? dueDayOf(span.lastDay, item.dueDays) : occasion?.dueOn
  if (!item || dueOn === undefined) return undefined
  const lateDays = daysBetween(dueOn, publishedOn)
  return {
    ...{ itemId, itemName: item.name, period, dueOn },
    periodName: occasion?.title ?? periodName(period) ?? period,
    ...(lateDays > 0 && { lateDays }),
  }
}
