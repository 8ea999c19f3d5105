import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { listPublicObjections as contract } from '@qingjian/shared/openness/objection.contracts'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument } from '../openness.documents'
import { publicObjectionViewOf } from './objection-view'
import { scopeOfPlace } from './objection-walks'
import type { ObjectionWalk } from './objections.repository'

const PAGE = 20
const OPEN_STATES = ['asked', 'answered'] as const

/** Objections about a place and everything below it: those that are open newest first, and then those that are closed. */
export const listPublicObjections: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { after, regionId },
) => {
  const [region] = await dependencies.directory.regions([regionId])
  if (!region) return fail('NOT_FOUND', '没有找到这个地方')
  const { next, page } = await openThenClosed(dependencies, scopeOfPlace(regionId), cursorOf(after))
  const today = dayOf(dependencies.now)
  return succeed({
    objections: page.map((one) => publicObjectionViewOf(one, today)),
    ...(next !== undefined && { next }),
  })
}

/** Which of the two parts a page begins in, and after which position of it. */
interface PublicCursor {
  isClosed: boolean
  position?: string
}

function cursorOf(after: string | undefined): PublicCursor {
  const [part, position] = after?.split('.') ?? []
  return { isClosed: part === 'closed', ...(position !== undefined && position !== '' && { position }) }
}

async function openThenClosed(
  { objections }: Pick<OpennessDependencies, 'objections'>,
  scope: ObjectionWalk['scope'],
  { isClosed, position }: PublicCursor,
): Promise<{ page: ObjectionDocument[]; next?: string }> {
  const open = isClosed
    ? { page: [] }
    : await mergeWalks<ObjectionDocument, ObjectionWalk>(
        {
          walks: OPEN_STATES.map((state) => ({ scope, state })),
          order: 'position',
          direction: 'desc',
          read: (walk, cursor, limit) => objections.walk(walk, cursor, limit),
          isWanted: () => true,
        },
        { after: position, size: PAGE },
      )
  if (open.next !== undefined) return { page: open.page, next: `open.${open.next}` }
  const room = PAGE - open.page.length
  const closed = await objections.walk({ scope, state: 'closed' }, isClosed ? position : undefined, room + 1)
  const page = [...open.page, ...closed.slice(0, room)]
  const last = closed.slice(0, room).at(-1)
  return closed.length > room ? { page, next: `closed.${last?.position ?? ''}` } : { page }
}
