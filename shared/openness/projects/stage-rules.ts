import type { ProjectStage } from './project-stages'
import type { StageFacts } from './stage-facts'

/** What a step can bring along besides its day, its words, its parties and its files. */
export const STAGE_FACTS = [
  'amount',
  'change',
  'reason',
  'method',
  'bidders',
  'progress',
  'until',
  'retention',
  'isPassed',
] as const satisfies readonly (keyof StageFacts)[]
export type StageFact = (typeof STAGE_FACTS)[number]

export interface StageRule {
  /** `until-passed`: again until the works are accepted. */
  times: 'once' | 'often' | 'until-passed'
  /** What must be public before it. */
  after: readonly ProjectStage[]
  /** What ends the time for it. */
  closedBy: readonly ProjectStage[]
  /** Steps before whose days its own day cannot lie, whichever was published first. */
  notBefore: readonly ProjectStage[]
  brings: readonly StageFact[]
  mayBring: readonly StageFact[]
  /** The firm that it must name. */
  names?: 'contractor' | 'auditor'
}

/**
 * The life of works after 立项. What can truly happen although it should not can be told: works begun before the contract
 * and money paid before they begin are no refusals but red flags, since whoever may not write it down would write something
 * else. So `start` waits for nothing, and the day of a payment is free. What cannot be is refused: a contract before its
 * award, an audit before the works are accepted, an end of the warranty before its last day.
 */
export const STAGE_RULES: Record<ProjectStage, StageRule> = {
  budget: {
    times: 'once',
    after: [],
    closedBy: [],
    notBefore: [],
    brings: ['amount'],
    mayBring: [],
  },
  // A direct award is one, too: everybody sees how whoever builds was found.
  tender: {
    times: 'once',
    after: ['budget'],
    closedBy: [],
    notBefore: ['budget'],
    brings: ['method'],
    mayBring: ['bidders', 'amount', 'reason'],
  },
  contract: {
    times: 'once',
    after: ['tender'],
    closedBy: [],
    notBefore: ['tender'],
    brings: ['amount', 'until'],
    mayBring: ['retention'],
    names: 'contractor',
  },
  start: {
    times: 'once',
    after: [],
    closedBy: [],
    notBefore: [],
    brings: [],
    mayBring: [],
  },
  // 结算审计 settles the sum, so nothing changes it afterwards.
  change: {
    times: 'often',
    after: ['contract'],
    closedBy: ['audit'],
    notBefore: ['contract'],
    brings: ['change', 'reason'],
    mayBring: ['until'],
  },
  // What is kept back for the warranty is paid last of all, so nothing ends the time for it.
  payment: {
    times: 'often',
    after: ['contract'],
    closedBy: [],
    notBefore: [],
    brings: ['amount', 'progress'],
    mayBring: [],
  },
  // 建设工程竣工经验收合格后，方可交付使用 (民法典第七百九十九条); what fails is mended and looked at again.
  acceptance: {
    times: 'until-passed',
    after: ['contract', 'start'],
    closedBy: [],
    notBefore: ['start', 'change'],
    brings: ['isPassed'],
    mayBring: ['reason'],
  },
  audit: {
    times: 'once',
    after: ['acceptance'],
    closedBy: [],
    notBefore: ['acceptance'],
    brings: ['amount'],
    mayBring: [],
    names: 'auditor',
  },
  // 建设工程质量管理条例第四十条: it runs from the day on which the works are accepted, audited or not.
  warranty: {
    times: 'once',
    after: ['acceptance'],
    closedBy: [],
    notBefore: ['acceptance'],
    brings: ['until'],
    mayBring: ['retention'],
  },
  expiry: {
    times: 'once',
    after: ['warranty'],
    closedBy: [],
    notBefore: ['warranty'],
    brings: [],
    mayBring: [],
  },
}
