import { fail, succeed } from '@qingjian/shared/kernel/result'
import { isClosed } from '../closing'
import type { OrgDependencies } from '../org.dependencies'
import { countAllOpen } from './count-open'
import type { KindRules } from './kind-rules'
import { openUnit } from './open-places'

const TAKEN = '这个单位已经有同名的岗位，请核对或换一个名称'

async function isTaken({ things }: OrgDependencies, unitId: string, name: string, id?: string) {
  const namesakes = await things.named('post', [name])
  return namesakes.some((post) => post.unitId === unitId && post._id !== id)
}

export const postRules: KindRules<'post'> = {
  async create(dependencies, { duties, name, unitId }) {
    const unit = await openUnit(dependencies, unitId)
    if (!unit.ok) return unit
    if (await isTaken(dependencies, unitId, name)) return fail('CONFLICT', TAKEN, { name: TAKEN })
    return succeed({ _id: `post-${dependencies.ids.next()}`, name, unitId, duties })
  },
  async edit(dependencies, { _id, unitId }, { duties, name }) {
    if (await isTaken(dependencies, unitId, name, _id)) return fail('CONFLICT', TAKEN, { name: TAKEN })
    return succeed({ name, duties })
  },
  hangsOn: (dependencies, { _id }) => countAllOpen(dependencies, [['person', 'postId', '名人员']], _id),
  async misses({ now, things }, { unitId }) {
    const unit = await things.find('unit', unitId)
    return unit && isClosed(unit, now) ? '所属单位' : undefined
  },
  view: ({ duties, unitId }, { units }) => ({ unitId, unitName: units.get(unitId)?.name ?? '', duties }),
  describe: ({ duties, name, unitId }, { units }) => ({
    名称: name,
    单位: units.get(unitId)?.name ?? '',
    职责: duties,
  }),
}
