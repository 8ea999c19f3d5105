import {
  countQueues,
  listAboutMe,
  listCases,
  listHandlers,
  readCase,
} from '@qingjian/shared/cases/cases.contracts'

/** What is old once a case has moved. */
export const CASE_READS = [readCase, listCases, countQueues, listHandlers, listAboutMe] as const
