// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a template writes a variable like this
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readPlan } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'

type PlanDetail = ContractOutput<typeof readPlan>

/** Section chiefs of one street, but not one of its units, on their political birthday. */
export function samplePlanContent(changes: Partial<PlanContent> = {}): PlanContent {
  return {
    name: '科级干部政治生日',
    when: { kind: 'party-birthday' },
    audience: {
      regionIds: ['region-1'],
      unitIds: [],
      ranks: ['section-chief', 'section-deputy'],
      positions: [],
      personIds: ['person-1'],
    },
    exceptions: { unitIds: ['unit-1'], personIds: [] },
    templateId: 'template-1',
    templateVersion: 2,
    bySms: true,
    ...changes,
  }
}

/** A content with the names of what it names. */
export function sampleContentView(
  changes: Partial<PlanContent> = {},
  text = '今天是您的政治生日',
): NonNullable<PlanDetail['draft']> {
  return {
    content: samplePlanContent(changes),
    names: {
      regions: [{ id: 'region-1', name: '东关大街街道' }],
      units: [{ id: 'unit-1', name: '东关社区居委会' }],
      people: [{ id: 'person-1', name: '马晓梅', unitName: '区司法局' }],
    },
    template: { name: '政治生日提醒', text, providerCode: 'SMS_1' },
  }
}

const NOTHING = {
  edit: false,
  submit: false,
  withdraw: false,
  decide: false,
  pause: false,
  resume: false,
  end: false,
}

/** A plan in force whose change waits for a second person. */
export function samplePlan(may: Partial<PlanDetail['may']>, changes: Partial<PlanDetail> = {}): PlanDetail {
  return {
    plan: {
      id: 'plan-1',
      version: 7,
      name: '科级干部政治生日',
      kind: 'party-birthday',
      state: 'active',
      draftState: 'submitted',
      content: samplePlanContent(),
      templateName: '政治生日提醒',
      inForceFrom: '2026-11-01',
      nextDays: ['2026-12-03'],
      submittedBy: '祁生辉',
      changedAt: Date.UTC(2026, 10, 27, 2),
    },
    inForce: sampleContentView(),
    draft: sampleContentView({ templateVersion: 3 }, '${name}同志，今天是您的政治生日'),
    steps: [
      { at: Date.UTC(2026, 10, 27, 2), who: '祁生辉', what: '提交审批', reason: '加上姓名' },
      { at: Date.UTC(2026, 10, 26, 2), who: '祁生辉', what: '修改草稿' },
    ],
    may: { ...NOTHING, ...may },
    ...changes,
  }
}
