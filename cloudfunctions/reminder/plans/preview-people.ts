import { succeed } from '@qingjian/shared/kernel/result'
import type { previewPeople as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import { checkContent } from './check-content'
import { findPreview } from './find-preview'

/** People of a page. */
const PAGE = 50

/** Who will get what by a content, in the very words. */
export const previewPeople: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after, content, day },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const checked = await checkContent(dependencies, content)
  if (!checked.ok) return checked
  const { words } = checked.data
  const found = await findPreview(dependencies, content, words, {
    ...(day !== undefined && { day }),
    ...(after !== undefined && { cursor: after }),
    limit: PAGE,
  })
  if (!found.ok) return found
  const { cursor, of, people } = found.data
  return succeed({
    ...(of && { day: of.day, title: of.title }),
    people: people.map(({ person: { _id: id, name, position }, reminder, unitName }) => {
      const { by, parts, text } = reminder
      return { id, name, unitName, position, text, parts, by }
    }),
    ...(cursor !== undefined && { next: cursor }),
  })
}
