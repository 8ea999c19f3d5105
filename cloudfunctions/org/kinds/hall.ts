import { fail, succeed } from '@qingjian/shared/kernel/result'
import { isClosed } from '../closing'
import type { OrgDependencies } from '../org.dependencies'
import { countAllOpen } from './count-open'
import type { KindRules } from './kind-rules'
import { openRegion } from './open-places'

const TAKEN = '已经有同名的大厅，请核对或换一个名称'

async function isTaken({ things }: OrgDependencies, name: string, id?: string): Promise<boolean> {
  return (await things.named('hall', [name])).some(({ _id }) => _id !== id)
}

export const hallRules: KindRules<'hall'> = {
  async create(dependencies, fields) {
    const region = await openRegion(dependencies, fields.regionId)
    if (!region.ok) return region
    if (await isTaken(dependencies, fields.name)) return fail('CONFLICT', TAKEN, { name: TAKEN })
    return succeed({ _id: `hall-${dependencies.ids.next()}`, ...fields })
  },
  async edit(dependencies, { _id }, fields) {
    if (await isTaken(dependencies, fields.name, _id)) return fail('CONFLICT', TAKEN, { name: TAKEN })
    return succeed(fields)
  },
  hangsOn: (dependencies, { _id }) => countAllOpen(dependencies, [['window', 'hallId', '个窗口']], _id),
  async misses({ now, things }, { regionId }) {
    const region = await things.find('region', regionId)
    return region && isClosed(region, now) ? '所在地区' : undefined
  },
  view: ({ address, openingHours, regionId }, { regions }) => ({
    regionId,
    regionName: regions.get(regionId)?.name ?? '',
    address,
    openingHours,
  }),
  describe: ({ address, name, openingHours, regionId }, { regions }) => ({
    名称: name,
    所在地区: regions.get(regionId)?.name ?? '',
    地址: address,
    办公时间: openingHours,
  }),
}
