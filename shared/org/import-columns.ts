import { RANK_NAMES } from '../kernel/ranks'
import type { ImportKind } from './org-kinds'

/** One column of a template: what its head says, whether it must be filled, and what belongs in it. */
export interface ImportColumn {
  key: string
  title: string
  required: boolean
  example: string
  help: string
}

const column = (
  key: string,
  title: string,
  required: boolean,
  example: string,
  help: string,
): ImportColumn => ({ key, title, required, example, help })

const RANK_WORDS = Object.values(RANK_NAMES).join('、')
const JOINED_ON = '年月日写全，例如2008-7-1、2008年7月1日或20080701'

/** The columns of each template in their order; rows are sent as cells in this order. */
export const IMPORT_COLUMNS = {
  people: [
    column('name', '姓名', true, '马晓梅', '与身份证一致，最多20个字'),
    column('staffNumber', '工号', true, 'CD0001', '2到20个字母、数字或短横线，全区（县）不重复'),
    column('unit', '单位', true, '区人力资源和社会保障局', '填写系统里的单位全称'),
    column('position', '岗位', true, '社会保险窗口工作人员', '最多40个字；与单位的岗位同名时自动对应'),
    column('mobile', '手机号', true, '17000000001', '11位手机号，全区（县）不重复，绑定微信时核对'),
    column('rank', '级别', false, '科员及以下', `只能填写：${RANK_WORDS}`),
    column('partyJoinedOn', '入党日期', false, '2008-7-1', `${JOINED_ON}；不是党员的不填`),
  ],
  'party-days': [
    column('staffNumber', '工号', true, 'CD0001', '填写已经录入的人员的工号'),
    column('name', '姓名', true, '马晓梅', '须与系统里这个工号的姓名一致'),
    column('partyJoinedOn', '入党日期', true, '2008-7-1', JOINED_ON),
    column('rank', '级别', false, '科员及以下', `只能填写：${RANK_WORDS}；不填的保持原来的级别`),
  ],
  windows: [
    column('hall', '大厅', true, '城东区政务服务中心', '填写系统里的大厅全称'),
    column('number', '窗口号', true, '03', '1到8个字母、数字或短横线，同一大厅不重复'),
    column('name', '窗口名称', true, '社会保险', '最多40个字'),
    column('unit', '单位', true, '区人力资源和社会保障局', '填写系统里的单位全称'),
    column('ticketed', '是否叫号', false, '否', '填写“是”或“否”，不填按“否”'),
    column('serviceItems', '服务事项', false, '511A0045000024、511A0045000041', '事项编码，用顿号隔开'),
  ],
  rosters: [
    column('hall', '大厅', true, '城东区政务服务中心', '填写系统里的大厅全称'),
    column('number', '窗口号', true, '03', '填写该大厅的窗口号'),
    column('day', '日期', true, '2026-11-24', '写成2026-11-24这样的日期'),
    column('from', '开始时间', true, '09:00', '24小时制，写成09:00这样'),
    column('until', '结束时间', true, '12:00', '24小时制，晚于开始时间'),
    column('person', '工号', true, 'CD0001', '当班人员的工号，须与窗口同一单位'),
  ],
} as const satisfies Record<ImportKind, readonly ImportColumn[]>

/** Rows of one import at most. */
export const MOST_IMPORT_ROWS = 20_000
