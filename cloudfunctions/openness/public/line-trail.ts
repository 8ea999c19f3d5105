import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { booksOf } from '@qingjian/shared/openness/balance'
import type { readLine } from '@qingjian/shared/openness/public.contracts'
import { trailOf } from '@qingjian/shared/openness/trail'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument } from '../openness.documents'
import { bookEntriesOf } from './book-entries'

type Trail = ContractOutput<typeof readLine>['trail']

/**
 * The way of a line's money: its holder, whoever passed it on, up to the source, and the policy. Two database calls for
 * each thousand publications of the fund.
 */
export async function trailOfLine(
  { lines, totals }: Pick<OpennessDependencies, 'lines' | 'totals'>,
  { fundId, holderId }: LineDocument,
  holderName: string,
  fund: LineDocument | undefined,
): Promise<Trail> {
  if (fundId === undefined) return [{ name: holderName }]
  const shown = (await totals.everyOfFund(fundId)).filter((one) => one.shown === true)
  const steps = trailOf(booksOf(bookEntriesOf(shown), fundId), holderId)
  const allocations = new Map(
    (await lines.latest(steps.flatMap(({ lineIds }) => lineIds))).map((line) => [line.lineId, line]),
  )
  const way = steps.map(({ amount, lineIds, name }) => {
    const standing = lineIds.flatMap((id) => allocations.get(id) ?? []).filter((one) => !one.isWithdrawn)
    const last = standing.sort((one, other) => (one.position < other.position ? 1 : -1))[0]
    return {
      name,
      ...(amount !== undefined && { amount }),
      ...(last && { day: last.day, lineId: last.lineId }),
    }
  })
  return [...(way.length > 0 ? way : [{ name: holderName }]), ...(fund ? [policyOf(fund)] : [])]
}

function policyOf({ amount, day, item, lineId, policy }: LineDocument): Trail[number] {
  const name = policy ? `${policy.title}${policy.number === '' ? '' : `（${policy.number}）`}` : item
  return { name, amount, day, lineId }
}
