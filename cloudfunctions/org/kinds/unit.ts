import { fail, succeed } from '@qingjian/shared/kernel/result'
import { isClosed } from '../closing'
import type { OrgDependencies } from '../org.dependencies'
import { countAllOpen } from './count-open'
import type { KindRules } from './kind-rules'
import { openRegion } from './open-places'

const TAKEN = '已经有同名的单位，请核对或换一个名称'

/** Names tell units apart wherever one is picked from a list or named in a file. */
async function isTaken({ things }: OrgDependencies, name: string, id?: string): Promise<boolean> {
  return (await things.named('unit', [name])).some(({ _id }) => _id !== id)
}

export const unitRules: KindRules<'unit'> = {
  async create(dependencies, { name, regionId }) {
    const region = await openRegion(dependencies, regionId)
    if (!region.ok) return region
    if (await isTaken(dependencies, name)) return fail('CONFLICT', TAKEN, { name: TAKEN })
    return succeed({ _id: `unit-${dependencies.ids.next()}`, name, regionId })
  },
  async edit(dependencies, { _id }, { name }) {
    if (await isTaken(dependencies, name, _id)) return fail('CONFLICT', TAKEN, { name: TAKEN })
    return succeed({ name })
  },
  hangsOn: (dependencies, { _id }) =>
    countAllOpen(
      dependencies,
      [
        ['window', 'unitId', '个窗口'],
        ['person', 'unitId', '名人员'],
      ],
      _id,
    ),
  async misses({ now, things }, { regionId }) {
    const region = await things.find('region', regionId)
    return region && isClosed(region, now) ? '所在地区' : undefined
  },
  view: ({ regionId }, { regions }) => ({ regionId, regionName: regions.get(regionId)?.name ?? '' }),
  describe: ({ name, regionId }, { regions }) => ({
    名称: name,
    所在地区: regions.get(regionId)?.name ?? '',
  }),
}
