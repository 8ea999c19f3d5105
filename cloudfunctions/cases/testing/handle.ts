import * as contracts from '@qingjian/shared/cases/cases.contracts'
import { tinyJpeg } from '../../platform/testing/tiny-photos'
import { type CasesHouse, CITIZEN, dataOf, personOf, type Staff } from './cases-house'

/** The things that people do with a case, each with what it usually brings. */
export function handlingOf(house: CasesHouse) {
  const at = (caseId: string) => ({ caseId, version: house.caseOf(caseId).version })
  const files = async (openid: string, count = 1) => {
    const { paths } = dataOf(await house.call(contracts.prepareEvidence, { count }, openid))
    return house.upload(paths, tinyJpeg())
  }
  return {
    at,
    files,
    assign: (caseId: string, to: Staff = 'cadre', by: string = 'clerk') =>
      house.call(contracts.assignCases, { cases: [at(caseId)], handlerId: personOf(to) }, by),
    verify: (caseId: string, verdict: 'true' | 'partly-true' | 'untrue' = 'true', by: string = 'clerk') =>
      house.call(contracts.verifyCase, { ...at(caseId), verdict, finding: '当天两名工作人员请假' }, by),
    propose: (caseId: string, by: string = 'clerk') =>
      house.call(
        contracts.proposeDismissal,
        { ...at(caseId), kind: 'malicious', reason: '同一人连续多次' },
        by,
      ),
    decideDismissal: (caseId: string, isApproved: boolean, by: string = 'inspector') =>
      house.call(contracts.decideDismissal, { ...at(caseId), isApproved, reason: '已核对' }, by),
    referBack: (caseId: string, by: string = 'clerk') =>
      house.call(contracts.referBack, { ...at(caseId), reason: '不归本单位' }, by),
    redirect: (caseId: string, unitId = 'unit-town', by: string = 'dispatcher') =>
      house.call(contracts.redirectCase, { ...at(caseId), unitId, reason: '属镇里办理' }, by),
    askExtension: (caseId: string, days = 5, by: string = 'clerk') =>
      house.call(contracts.askExtension, { ...at(caseId), days, reason: '设备采购需要时间' }, by),
    decideExtension: (caseId: string, isApproved: boolean, by: string = 'head') =>
      house.call(contracts.decideExtension, { ...at(caseId), isApproved, reason: '情况属实' }, by),
    answer: async (caseId: string, by: string = 'clerk') =>
      house.call(
        contracts.answerCase,
        { ...at(caseId), text: '已增开一个窗口，并向您致歉。', files: await files(by) },
        by,
      ),
    returnAnswer: (caseId: string, by: string = 'head') =>
      house.call(contracts.returnAnswer, { ...at(caseId), reason: '没有说明整改情况' }, by),
    confirm: (caseId: string, isSolved: boolean, words = '') =>
      house.call(contracts.confirmResult, { caseId, isSolved, words }, CITIZEN),
    appeal: (caseId: string, by: string) =>
      house.call(contracts.appeal, { ...at(caseId), reason: '当时系统故障' }, by),
    decideAppeal: (caseId: string, decision: 'refused' | 'untrue' | 'misrated', by: string = 'inspector') =>
      house.call(contracts.decideAppeal, { ...at(caseId), decision, reason: '已复核' }, by),
    begin: async (caseId: string, round = house.caseOf(caseId).answers) => {
      const facts = { caseId, round }
      await house.handOver({ to: 'cases', topic: 'follow-up.begun', occasion: `${caseId}/${round}`, facts })
      return house.run()
    },
    end: async (
      caseId: string,
      outcome: 'solved' | 'not-solved' | 'nobody-contacted' | 'unreachable' | 'no-contact',
      words?: string,
    ) => {
      const round = house.caseOf(caseId).answers
      const facts = { caseId, round, outcome, ...(words !== undefined && { words }) }
      await house.handOver({ to: 'cases', topic: 'follow-up.ended', occasion: `${caseId}/${round}`, facts })
      return house.run()
    },
  }
}

export type Handling = ReturnType<typeof handlingOf>
