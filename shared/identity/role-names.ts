import type { StaffRole } from '../kernel/roles'

/** How a role is called on every screen. */
export const ROLE_NAMES: Record<StaffRole, string> = {
  cadre: '干部',
  informant: '廉情信息员',
  'unit-clerk': '单位填报员',
  'village-clerk': '村报账员',
  'village-supervisor': '村务监督委员会成员',
  'town-reviewer': '镇街审核员',
  'follow-up-officer': '回访员',
  dispatcher: '协调指导中心人员',
  inspector: '监督检查室人员',
  leader: '领导',
  admin: '系统管理员',
  auditor: '审计员',
}
