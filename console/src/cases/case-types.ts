import type { listAboutMe, listCases, readCase } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'

/** A case in a list. */
export type CaseRow = ContractOutput<typeof listCases>['cases'][number]

/** A case with everything that staff may know. */
export type CaseDetail = ContractOutput<typeof readCase>

export type CaseClock = CaseDetail['clocks'][number]
export type CaseEvidence = CaseDetail['evidence'][number]
export type CaseTimelineStep = CaseDetail['timeline'][number]

/** A case as the rated person sees it. */
export type CaseAboutMe = ContractOutput<typeof listAboutMe>['cases'][number]
