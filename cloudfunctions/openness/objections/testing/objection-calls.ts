import type { ContractInput } from '@qingjian/shared/kernel/contract'
import * as contracts from '@qingjian/shared/openness/objection.contracts'
import type { ObjectionDocument } from '../../openness.documents'
import { dataOf, type OpennessHouse } from '../../testing/openness-house'
import { lineOf, publishLines } from '../../testing/publish'

type Asked = Partial<ContractInput<typeof contracts.askObjection>>

/** The things that people do with objections, each with what it usually brings. */
export function objectionCallsOf(house: OpennessHouse) {
  const objectionOf = async (id: string): Promise<ObjectionDocument> => {
    const found = await house.memory.get<ObjectionDocument>('openness_objections', id)
    if (!found) throw new Error(`no objection ${id}`)
    return found
  }
  const ask = (id: string, openid = '马', more: Asked = {}) =>
    house.call(
      contracts.askObjection,
      { subject: 'line', id, version: 1, concern: 'amount', ...more },
      openid,
    )
  return {
    objectionOf,
    ask,
    /** Publishes an expense of the village and asks about it. @returns the objection's id */
    async askOfVillage(openid = '马', more: Asked = {}, item = '路灯电费'): Promise<string> {
      const { lineIds } = await publishLines(house, [lineOf.expense({ item })])
      return dataOf(await ask(lineIds[0] ?? '', openid, more)).objection.id
    },
    join: (objectionId: string, openid: string, words?: string) =>
      house.call(contracts.joinObjection, { objectionId, ...(words !== undefined && { words }) }, openid),
    answer: async (objectionId: string, by = 'clerk', more: { text?: string; version?: number } = {}) => {
      const { version } = await objectionOf(objectionId)
      const input = { objectionId, version, text: '电费单已经贴在公开栏里', ...more }
      return house.call(contracts.answerObjection, input, by)
    },
    settle: async (objectionId: string, openid: string, isClear: boolean, answers?: number) => {
      const read = answers ?? (await objectionOf(objectionId)).answers.length
      return house.call(contracts.settleObjection, { objectionId, isClear, answers: read }, openid)
    },
    read: (objectionId: string, by = 'clerk') => house.call(contracts.readObjection, { objectionId }, by),
    list: (input: ContractInput<typeof contracts.listObjections>, by = 'clerk') =>
      house.call(contracts.listObjections, input, by),
  }
}
