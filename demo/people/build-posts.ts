import type {
  PostDocument,
  UnitDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'

/** The post that every unit's head holds. */
export const HEAD_POST = '负责人'

export function headPostId(unitId: string): string {
  return `${unitId}-post-head`
}

/** A head's post in every unit. */
export function buildPosts(units: readonly UnitDocument[]): PostDocument[] {
  return units.map(({ _id }) => ({
    _id: headPostId(_id),
    name: HEAD_POST,
    unitId: _id,
    duties: '主持本单位工作',
  }))
}
