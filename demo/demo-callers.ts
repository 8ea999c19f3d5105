import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { DISTRICT_CODE } from './places/build-regions'

/** Somebody whom a web page on the local cloud can call as. */
export interface DemoCaller {
  openid: string
  label: string
  /** Left out for people who are citizens only. */
  staff?: { personId: string; unitId: string; role: StaffRole; region?: string }
}

/** The citizen who has rated before, and finds it under “我的评价”. */
export const FAMILIAR_CITIZEN = 'demo-citizen'

/** 韵家口镇, and who looks through what its units do. */
export const REVIEWED_TOWN = '630102101'
export const TOWN_REVIEWER = 'unit-630102101-reviewer'

/** 中庄村 of the founding documents, and who writes its open books. */
export const ZHONGZHUANG = '630102101200'

/** Who writes the open books of a village, and who supervises its committee. */
export const clerkOf = (villageId: string) => `unit-${villageId}-head`
export const supervisorOf = (villageId: string) => `unit-${villageId}-supervisor`

export const CALLERS: readonly DemoCaller[] = [
  { openid: FAMILIAR_CITIZEN, label: '群众' },
  { openid: 'demo-citizen-2', label: '另一位群众' },
  {
    openid: 'demo-admin',
    label: '系统管理员',
    staff: { personId: 'unit-zwfw-head', unitId: 'unit-zwfw', role: 'admin', region: DISTRICT_CODE },
  },
  {
    openid: 'demo-admin-2',
    label: '另一位系统管理员',
    staff: { personId: 'commission-5', unitId: 'unit-commission', role: 'admin', region: DISTRICT_CODE },
  },
  {
    openid: 'demo-clerk',
    label: '区人社局填报员',
    staff: { personId: 'unit-rsj-head', unitId: 'unit-rsj', role: 'unit-clerk' },
  },
  {
    openid: 'demo-cadre',
    label: '社会保险窗口工作人员',
    staff: { personId: 'hall-chengdong-03-a', unitId: 'unit-rsj', role: 'cadre' },
  },
  {
    openid: 'demo-town-clerk',
    label: '韵家口镇填报员',
    staff: { personId: 'unit-630102101-head', unitId: 'unit-630102101', role: 'unit-clerk' },
  },
  {
    openid: 'demo-town-reviewer',
    label: '韵家口镇审核员',
    staff: {
      personId: TOWN_REVIEWER,
      unitId: `unit-${REVIEWED_TOWN}`,
      role: 'town-reviewer',
      region: REVIEWED_TOWN,
    },
  },
  {
    openid: 'demo-village-clerk',
    label: '中庄村报账员',
    staff: {
      personId: clerkOf(ZHONGZHUANG),
      unitId: `unit-${ZHONGZHUANG}`,
      role: 'village-clerk',
      region: ZHONGZHUANG,
    },
  },
  {
    openid: 'demo-village-supervisor',
    label: '中庄村监委会主任',
    staff: {
      personId: supervisorOf(ZHONGZHUANG),
      unitId: `unit-${ZHONGZHUANG}`,
      role: 'village-supervisor',
      region: ZHONGZHUANG,
    },
  },
  {
    openid: 'demo-bureau-clerk',
    label: '区农业农村局填报员',
    staff: { personId: 'unit-nyj-head', unitId: 'unit-nyj', role: 'unit-clerk' },
  },
  {
    openid: 'demo-inspector',
    label: '区纪委监委监督室',
    staff: { personId: 'commission-1', unitId: 'unit-commission', role: 'inspector', region: DISTRICT_CODE },
  },
  {
    openid: 'demo-follow-up',
    label: '回访员',
    staff: {
      personId: 'commission-2',
      unitId: 'unit-commission',
      role: 'follow-up-officer',
      region: DISTRICT_CODE,
    },
  },
  {
    openid: 'demo-leader',
    label: '区纪委领导',
    staff: { personId: 'commission-3', unitId: 'unit-commission', role: 'leader', region: DISTRICT_CODE },
  },
  {
    openid: 'demo-auditor',
    label: '审计员',
    staff: { personId: 'commission-4', unitId: 'unit-commission', role: 'auditor', region: DISTRICT_CODE },
  },
]

/** Whom a web page on the local cloud can call as, and who of them can sign in at a PC. */
export const DEMO_CALLERS = CALLERS.map(({ label, openid, staff }) => ({
  openid,
  label,
  staff: staff !== undefined,
}))
