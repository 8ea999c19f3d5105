/** The life of works after 立项, in its order; `change` and `payment` come as often as they come. */
export const PROJECT_STAGES = [
  'budget',
  'tender',
  'contract',
  'start',
  'change',
  'payment',
  'acceptance',
  'audit',
  'warranty',
  'expiry',
] as const
export type ProjectStage = (typeof PROJECT_STAGES)[number]

export const PROJECT_STAGE_NAMES: Record<ProjectStage, string> = {
  budget: '预算',
  tender: '招标/比选',
  contract: '合同',
  start: '开工',
  change: '变更',
  payment: '进度款',
  acceptance: '验收',
  audit: '结算审计',
  warranty: '质保',
  expiry: '质保期满',
}

/** Where a project stands: its latest step, or that it was only decided upon. */
export const PROJECT_STANDINGS = ['initiation', ...PROJECT_STAGES] as const
export type ProjectStanding = (typeof PROJECT_STANDINGS)[number]
export const PROJECT_STANDING_NAMES: Record<ProjectStanding, string> = {
  initiation: '立项',
  ...PROJECT_STAGE_NAMES,
}

/** How whoever builds was found. */
export const TENDER_METHODS = ['open', 'invited', 'comparison', 'direct'] as const
export type TenderMethod = (typeof TENDER_METHODS)[number]
export const TENDER_METHOD_NAMES: Record<TenderMethod, string> = {
  open: '公开招标',
  invited: '邀请招标',
  comparison: '比选',
  direct: '直接委托',
}

export const PARTY_ROLES = ['owner', 'contractor', 'designer', 'overseer', 'auditor'] as const
export type PartyRole = (typeof PARTY_ROLES)[number]
export const PARTY_ROLE_NAMES: Record<PartyRole, string> = {
  owner: '甲方（建设单位）',
  contractor: '乙方（施工单位）',
  designer: '设计单位',
  overseer: '监理单位',
  auditor: '审计单位',
}

/** What is built; each has its code in the sectors of OC4IDS. */
export const PROJECT_SECTORS = [
  'road',
  'water',
  'energy',
  'housing',
  'education',
  'health',
  'culture',
  'environment',
  'agriculture',
  'other',
] as const
export type ProjectSector = (typeof PROJECT_SECTORS)[number]
export const PROJECT_SECTOR_NAMES: Record<ProjectSector, string> = {
  road: '道路',
  water: '供水排水',
  energy: '电力照明',
  housing: '住房',
  education: '教育',
  health: '卫生',
  culture: '文化体育',
  environment: '环境整治',
  agriculture: '农田水利',
  other: '其他',
}

/** What looks wrong about works: told to those who review and supervise, with the rows that caused it. Never a verdict. */
export const RED_FLAGS = [
  'changes-above-share',
  'paid-ahead',
  'split-under-threshold',
  'same-winner',
  'paid-above-contract',
  'started-before-contract',
] as const
export type RedFlag = (typeof RED_FLAGS)[number]
export const RED_FLAG_NAMES: Record<RedFlag, string> = {
  'changes-above-share': '变更金额占合同比例过高',
  'paid-ahead': '付款超过工程进度',
  'split-under-threshold': '疑似拆分项目规避招标',
  'same-winner': '同一单位多次中标',
  'paid-above-contract': '付款超过合同和变更的总额',
  'started-before-contract': '先开工后签合同',
}
