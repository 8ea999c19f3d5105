import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { differencesOf } from '@qingjian/shared/openness/line-differences'
import type { readLine } from '@qingjian/shared/openness/public.contracts'
import type { LineDocument } from '../openness.documents'

type Version = ContractOutput<typeof readLine>['versions'][number]

/** Every version of a line with what changed against the one before it. @param versions newest first */
export function historyOf(versions: readonly LineDocument[]): Version[] {
  return versions.map((line, place) => {
    const { isWithdrawn = false, publishedOn, reason, version } = line
    const before = versions[place + 1]
    return {
      ...{ version, publishedOn, isWithdrawal: isWithdrawn },
      ...(reason !== undefined && { reason }),
      // A tombstone says nothing any more; that it is one is the difference.
      differences: before && !isWithdrawn ? differencesBetween(before, line) : [],
    }
  })
}

/** Two names can look the same behind their masks: that the name changed is said even then. */
function differencesBetween(before: LineDocument, after: LineDocument): Version['differences'] {
  const differences = differencesOf(before, after)
  const [from, to] = [before.recipient?.name, after.recipient?.name]
  if (before.nameSeal === after.nameSeal || from === undefined || from !== to) return differences
  return [...differences, { field: '领取人', before: from, after: `${from}（姓名已更正，同样隐去）` }]
}
