import { fail, succeed } from '@qingjian/shared/kernel/result'
import { isClosed } from '../closing'
import type { KindRules } from './kind-rules'
import { openRegion } from './open-places'

const TAKEN = '这个事项编码已经有了，请核对'

export const serviceItemRules: KindRules<'service-item'> = {
  async create(dependencies, { code, name, regionId }) {
    const region = await openRegion(dependencies, regionId)
    if (!region.ok) return region
    if (await dependencies.things.find('service-item', code)) return fail('CONFLICT', TAKEN, { code: TAKEN })
    return succeed({ _id: code, name, regionId })
  },
  edit: async (_dependencies, _before, { name }) => succeed({ name }),
  hangsOn: async () => undefined,
  async misses({ now, things }, { regionId }) {
    const region = await things.find('region', regionId)
    return region && isClosed(region, now) ? '所在地区' : undefined
  },
  view: ({ regionId }, { regions }) => ({ regionId, regionName: regions.get(regionId)?.name ?? '' }),
  describe: ({ _id, name }) => ({ 编码: _id, 名称: name }),
}
