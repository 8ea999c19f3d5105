import { formatInstant } from '@qingjian/shared/calendar/day'
import { RANK_NAMES } from '@qingjian/shared/kernel/ranks'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import type { ThingView } from '../kinds/kind-rules'

/** A column of an export: its title and what stands in it. */
type Column<K extends OrgKind> = readonly [title: string, cell: (thing: ThingView<K>) => string]

const LEVELS = { district: '区（县）', town: '乡镇（街道）', village: '村（社区）' } as const

const COLUMNS: { [K in OrgKind]: readonly Column<K>[] } = {
  region: [
    ['代码', ({ id }) => id],
    ['名称', ({ name }) => name],
    ['级别', ({ level }) => LEVELS[level]],
    ['上级', ({ parentName = '' }) => parentName],
  ],
  unit: [
    ['名称', ({ name }) => name],
    ['所在地区', ({ regionName }) => regionName],
  ],
  post: [
    ['名称', ({ name }) => name],
    ['单位', ({ unitName }) => unitName],
    ['职责', ({ duties }) => duties],
  ],
  person: [
    ['姓名', ({ name }) => name],
    ['工号', ({ staffNumber = '' }) => staffNumber],
    ['单位', ({ unitName }) => unitName],
    ['岗位', ({ position }) => position],
    ['手机号', ({ mobile = '' }) => mobile],
    ['级别', ({ rank }) => (rank === undefined ? '' : RANK_NAMES[rank])],
    ['入党日期', ({ partyJoinedOn = '' }) => partyJoinedOn],
  ],
  hall: [
    ['名称', ({ name }) => name],
    ['所在地区', ({ regionName }) => regionName],
    ['地址', ({ address }) => address],
    ['办公时间', ({ openingHours }) => openingHours],
  ],
  window: [
    ['大厅', ({ hallName }) => hallName],
    ['窗口号', ({ number }) => number],
    ['窗口名称', ({ name }) => name],
    ['单位', ({ unitName }) => unitName],
    ['是否叫号', ({ ticketed }) => (ticketed ? '是' : '否')],
    ['服务事项', ({ serviceItems }) => serviceItems.map((item) => item.name).join('、')],
  ],
  'service-item': [
    ['编码', ({ id }) => id],
    ['名称', ({ name }) => name],
    ['所在地区', ({ regionName }) => regionName],
  ],
}

const COMMON: readonly [title: string, cell: (thing: { closedOn?: string; changedAt?: number }) => string][] =
  [
    ['停用（离岗）日期', ({ closedOn = '' }) => closedOn],
    ['最后修改', ({ changedAt }) => (changedAt === undefined ? '' : formatInstant(changedAt))],
  ]

/** The heads of an export's columns. */
export function columnsOf(kind: OrgKind): string[] {
  return [...COLUMNS[kind], ...COMMON].map(([title]) => title)
}

/** One row of an export. */
export function cellsOf<K extends OrgKind>(kind: K, thing: ThingView<K>): string[] {
  return [
    ...COLUMNS[kind].map(([, cell]) => cell(thing)),
    ...COMMON.map(([, cell]) => cell(thing as { closedOn?: string; changedAt?: number })),
  ]
}
