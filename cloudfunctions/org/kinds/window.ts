import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { WindowDocument } from '../../platform/directory/directory.documents'
import { isClosed } from '../closing'
import type { OrgDependencies } from '../org.dependencies'
import type { KindRules } from './kind-rules'
import { openHall, openUnit } from './open-places'

const TAKEN = '这个大厅已经有这个窗口号，请核对或换一个'

async function isTaken({ things }: OrgDependencies, hallId: string, number: string, id?: string) {
  return (await things.windowsOfHalls([hallId], [number])).some(({ _id }) => _id !== id)
}

/** The chosen items with their names. */
async function itemsOf(
  { now, things }: OrgDependencies,
  ids: readonly string[],
): Promise<Result<WindowDocument['serviceItems']>> {
  const found = await things.findAll('service-item', ids)
  const usable = new Map(found.filter((item) => !isClosed(item, now)).map((item) => [item._id, item]))
  const missing = ids.filter((id) => !usable.has(id))
  if (missing.length > 0) {
    const message = `有${missing.length}个服务事项没有找到或已停用，请重新选择`
    return fail('INVALID_INPUT', message, { serviceItemIds: message })
  }
  return succeed([...usable.values()].map(({ _id, name }) => ({ id: _id, name })))
}

/** What stays of a window's items, under the names that they bear now. */
async function keptItems(
  { things }: OrgDependencies,
  items: WindowDocument['serviceItems'],
  chosen: readonly string[],
): Promise<WindowDocument['serviceItems']> {
  const kept = items.filter(({ id }) => chosen.includes(id))
  const found = await things.findAll(
    'service-item',
    kept.map(({ id }) => id),
  )
  const names = new Map(found.map(({ _id, name }) => [_id, name]))
  return kept.map(({ id, name }) => ({ id, name: names.get(id) ?? name }))
}

export const windowRules: KindRules<'window'> = {
  async create(dependencies, { hallId, name, number, serviceItemIds, ticketed, unitId }) {
    const hall = await openHall(dependencies, hallId)
    if (!hall.ok) return hall
    const unit = await openUnit(dependencies, unitId)
    if (!unit.ok) return unit
    if (await isTaken(dependencies, hallId, number)) return fail('CONFLICT', TAKEN, { number: TAKEN })
    const items = await itemsOf(dependencies, serviceItemIds)
    if (!items.ok) return items
    return succeed({
      _id: `window-${dependencies.ids.next()}`,
      number,
      name,
      hallId,
      hallName: hall.data.name,
      unitId,
      unitName: unit.data.name,
      regionId: unit.data.regionId,
      serviceItems: items.data,
      ticketed,
    })
  },
  async edit(dependencies, { _id, hallId, serviceItems }, { name, number, serviceItemIds, ticketed }) {
    if (await isTaken(dependencies, hallId, number, _id)) return fail('CONFLICT', TAKEN, { number: TAKEN })
    // What the window offers already may stay though the item was closed since.
    const kept = await keptItems(dependencies, serviceItems, serviceItemIds)
    const added = serviceItemIds.filter((id) => !kept.some((item) => item.id === id))
    const items = await itemsOf(dependencies, added)
    return items.ok ? succeed({ number, name, ticketed, serviceItems: [...kept, ...items.data] }) : items
  },
  hangsOn: async () => undefined,
  async misses({ now, things }, { hallId, unitId }) {
    const hall = await things.find('hall', hallId)
    if (!hall || isClosed(hall, now)) return '所在大厅'
    const unit = await things.find('unit', unitId)
    return !unit || isClosed(unit, now) ? '所属单位' : undefined
  },
  view: ({ hallId, hallName, number, serviceItems, ticketed, unitId, unitName }) => ({
    number,
    hallId,
    hallName,
    unitId,
    unitName,
    ticketed,
    serviceItems,
  }),
  describe: ({ hallName, name, number, serviceItems, ticketed, unitName }) => ({
    窗口号: number,
    名称: name,
    大厅: hallName,
    单位: unitName,
    叫号: ticketed ? '是' : '否',
    服务事项: serviceItems.map((item) => item.name).join('、'),
  }),
}
