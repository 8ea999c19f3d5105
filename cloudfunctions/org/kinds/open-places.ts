import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { isClosed } from '../closing'
import type { ThingDocuments } from '../org.documents'
import { placeOf } from '../surroundings'
import type { KindContext } from './kind-rules'

type Chosen = 'region' | 'unit' | 'hall' | 'post'

const REFUSALS: Record<Chosen, { field: string; missing: string; closed: string }> = {
  region: {
    field: 'regionId',
    missing: '没有找到这个地区，请重新选择',
    closed: '这个地区已经停用，请重新选择',
  },
  unit: { field: 'unitId', missing: '没有找到这个单位，请重新选择', closed: '这个单位已经停用，请重新选择' },
  hall: { field: 'hallId', missing: '没有找到这个大厅，请重新选择', closed: '这个大厅已经停用，请重新选择' },
  post: {
    field: 'postId',
    missing: '这个单位没有这个岗位，请重新选择',
    closed: '这个岗位已经停用，请重新选择',
  },
}

async function open<K extends Chosen>(
  { now, reaches, things }: KindContext,
  kind: K,
  id: string,
): Promise<Result<ThingDocuments[K]>> {
  const thing = await things.find(kind, id)
  const { closed, field, missing } = REFUSALS[kind]
  // A post is reached by its unit, which the caller chose before.
  if (!thing || (kind !== 'post' && !reaches(placeOf(kind, thing, { units: new Map() }))))
    return fail('NOT_FOUND', missing, { [field]: missing })
  return isClosed(thing, now) ? fail('INVALID_INPUT', closed, { [field]: closed }) : succeed(thing)
}

/** The open region, unit or hall that was chosen. */
export const openRegion = (dependencies: KindContext, id: string) => open(dependencies, 'region', id)
export const openUnit = (dependencies: KindContext, id: string) => open(dependencies, 'unit', id)
export const openHall = (dependencies: KindContext, id: string) => open(dependencies, 'hall', id)

/** The open post of a unit; undefined where none was chosen. */
export async function openPost(
  dependencies: KindContext,
  unitId: string,
  postId: string | undefined,
): Promise<Result<ThingDocuments['post'] | undefined>> {
  if (postId === undefined) return succeed(undefined)
  const post = await open(dependencies, 'post', postId)
  const { field, missing } = REFUSALS.post
  return post.ok && post.data.unitId !== unitId ? fail('NOT_FOUND', missing, { [field]: missing }) : post
}
