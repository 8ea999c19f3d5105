import type { Contract } from '@qingjian/shared/kernel/contract'
import { RANK_NAMES } from '@qingjian/shared/kernel/ranks'
import * as org from '@qingjian/shared/org/org.contracts'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import type { TableColumnsType } from 'antd'
import { orgText as text } from '../org.text'
import type { Thing } from './thing'

/** How a field is filled in. */
export type FieldInput =
  | 'text'
  | 'long-text'
  | 'switch'
  | 'region'
  | 'unit'
  | 'hall'
  | 'post'
  | 'service-items'
  | 'rank'
  | 'joining-day'

/** One field of a form; the contract checks what is in it. */
export interface FormField {
  name: string
  label: string
  input: FieldInput
  required?: boolean
  hint?: string
  /** Only asked of a new thing: where a thing belongs does not change. */
  onlyNew?: boolean
  /** Only asked of a change, and only once one of these fields holds something else than before. */
  whenChanged?: readonly string[]
  /** Only asked while this field is empty, which would make it void. */
  unless?: string
}

/** What is particular to a kind of thing: its methods, columns and fields. */
export interface KindPage {
  kind: OrgKind
  title: string
  list: Contract
  create: Contract
  edit: Contract
  columns: TableColumnsType<Thing>
  fields: readonly FormField[]
}

const field = (name: string, label: string, input: FieldInput, more: Partial<FormField> = {}): FormField => ({
  name,
  label,
  input,
  required: true,
  ...more,
})
const optional = { required: false }
const onlyNew = { onlyNew: true }
const name = field('name', text.name, 'text')

/** Every kind of thing, in the order of the tabs. */
export const KIND_PAGES: readonly KindPage[] = [
  {
    kind: 'unit',
    title: '单位',
    list: org.listUnits,
    create: org.createUnit,
    edit: org.editUnit,
    columns: [{ title: text.region, dataIndex: 'regionName' }],
    fields: [name, field('regionId', text.region, 'region', onlyNew)],
  },
  {
    kind: 'person',
    title: '人员',
    list: org.listPeople,
    create: org.createPerson,
    edit: org.editPerson,
    columns: [
      { title: text.unit, dataIndex: 'unitName' },
      {
        title: text.positionAndRank,
        key: 'position',
        render: (_, { position, rank }) => (
          <>
            {position}
            {rank === undefined ? null : <div className="place-second-line">{RANK_NAMES[rank]}</div>}
          </>
        ),
      },
      { title: text.staffNumber, dataIndex: 'staffNumber' },
      { title: text.mobile, dataIndex: 'mobile' },
      { title: text.partyJoinedOn, dataIndex: 'partyJoinedOn' },
    ],
    fields: [
      field('name', text.personName, 'text'),
      field('unitId', text.unit, 'unit', onlyNew),
      field('postId', text.post, 'post', { ...optional, hint: text.postHint }),
      field('position', text.position, 'text', { ...optional, unless: 'postId' }),
      field('isCorrection', text.correction, 'switch', {
        ...optional,
        whenChanged: ['postId', 'position'],
        hint: text.correctionHint,
      }),
      field('staffNumber', text.staffNumber, 'text', optional),
      field('mobile', text.mobile, 'text', { ...optional, hint: text.mobileHint }),
      field('rank', text.rank, 'rank', optional),
      field('partyJoinedOn', text.partyJoinedOn, 'joining-day', { ...optional, hint: text.joiningHint }),
    ],
  },
  {
    kind: 'hall',
    title: '大厅',
    list: org.listHalls,
    create: org.createHall,
    edit: org.editHall,
    columns: [
      { title: text.region, dataIndex: 'regionName' },
      { title: text.address, dataIndex: 'address' },
      { title: text.openingHours, dataIndex: 'openingHours' },
    ],
    fields: [
      name,
      field('regionId', text.region, 'region', onlyNew),
      field('address', text.address, 'text'),
      field('openingHours', text.openingHours, 'text'),
    ],
  },
  {
    kind: 'window',
    title: '窗口',
    list: org.listWindows,
    create: org.createWindow,
    edit: org.editWindow,
    columns: [
      { title: text.number, dataIndex: 'number' },
      { title: text.hall, dataIndex: 'hallName' },
      { title: text.unit, dataIndex: 'unitName' },
      { title: text.ticketed, dataIndex: 'ticketed', render: (on: boolean) => (on ? text.yes : text.no) },
    ],
    fields: [
      field('number', text.number, 'text'),
      name,
      field('hallId', text.hall, 'hall', onlyNew),
      field('unitId', text.unit, 'unit', onlyNew),
      field('ticketed', text.ticketed, 'switch', { ...optional, hint: text.ticketedHint }),
      field('serviceItemIds', text.items, 'service-items', optional),
    ],
  },
  {
    kind: 'post',
    title: '岗位',
    list: org.listPosts,
    create: org.createPost,
    edit: org.editPost,
    columns: [
      { title: text.unit, dataIndex: 'unitName' },
      { title: text.duties, dataIndex: 'duties' },
    ],
    fields: [
      name,
      field('unitId', text.unit, 'unit', onlyNew),
      field('duties', text.duties, 'long-text', optional),
    ],
  },
  {
    kind: 'service-item',
    title: '服务事项',
    list: org.listServiceItems,
    create: org.createServiceItem,
    edit: org.editServiceItem,
    columns: [{ title: text.region, dataIndex: 'regionName' }],
    fields: [
      field('code', text.itemCode, 'text', onlyNew),
      name,
      field('regionId', text.region, 'region', onlyNew),
    ],
  },
  {
    kind: 'region',
    title: '地区',
    list: org.listRegions,
    create: org.createRegion,
    edit: org.editRegion,
    columns: [
      {
        title: text.level,
        dataIndex: 'level',
        render: (level: keyof typeof text.levels | undefined) => (level ? text.levels[level] : ''),
      },
      { title: text.parent, dataIndex: 'parentName' },
    ],
    fields: [field('code', text.code, 'text', { ...onlyNew, hint: text.codeHint }), name],
  },
]

export function kindPageOf(kind: string | undefined): KindPage {
  const first = KIND_PAGES[0] as KindPage
  return KIND_PAGES.find((page) => page.kind === kind) ?? first
}
