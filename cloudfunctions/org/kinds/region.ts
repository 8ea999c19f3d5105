import { levelOf, parentCodeOf } from '@qingjian/shared/kernel/region-code'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { isClosed } from '../closing'
import { countAllOpen } from './count-open'
import type { KindRules } from './kind-rules'

export const regionRules: KindRules<'region'> = {
  async create({ directory, now, reaches, things }, { code, name }) {
    const level = levelOf(code)
    if (!level) return fail('INVALID_INPUT', '地区代码是6位、9位或12位数字', { code: '请核对地区代码' })
    const parentId = parentCodeOf(code)
    if (!reaches({ regionId: code })) {
      const message = '这个地区不在您管理的范围内，请核对地区代码'
      return fail('NOT_FOUND', message, { code: message })
    }
    if (await things.find('region', code))
      return fail('CONFLICT', '这个地区代码已经有了，请核对', { code: '已经有了' })
    if (parentId === undefined) {
      if (await directory.district()) return fail('CONFLICT', '区（县）只有一个，不能再增加')
      return succeed({ _id: code, name, level })
    }
    const parent = await things.find('region', parentId)
    if (!parent || isClosed(parent, now)) {
      const message = `没有代码为${parentId}的上级地区，请先增加上级地区或核对代码`
      return fail('INVALID_INPUT', message, { code: message })
    }
    return succeed({ _id: code, name, level, parentId })
  },
  edit: async (_dependencies, _before, { name }) => succeed({ name }),
  hangsOn: (dependencies, { _id }) =>
    countAllOpen(
      dependencies,
      [
        ['region', 'parentId', '个下级地区'],
        ['unit', 'regionId', '个单位'],
        ['hall', 'regionId', '个大厅'],
      ],
      _id,
    ),
  async misses({ now, things }, { parentId }) {
    const parent = parentId === undefined ? undefined : await things.find('region', parentId)
    return parent && isClosed(parent, now) ? '上级地区' : undefined
  },
  view: ({ level, parentId }, { regions }) => ({
    level,
    parentId,
    parentName: parentId === undefined ? undefined : regions.get(parentId)?.name,
  }),
  describe: ({ _id, name }) => ({ 代码: _id, 名称: name }),
}
