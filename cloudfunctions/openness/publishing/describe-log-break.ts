import type { ChainBreak } from '../../platform/chain/walk-chain'
import type { LogEntryDocument } from '../openness.documents'

/** What a check of the public log has found, in one sentence that names the place. */
export function describeLogBreak({
  kind,
  sequence,
}: Pick<ChainBreak<LogEntryDocument>, 'kind' | 'sequence'>): string {
  const place = `第${sequence}条`
  switch (kind) {
    case 'changed':
      // Whoever changes an entry and hashes it anew is betrayed by the next one.
      return sequence > 1 ? `${place}或它前面一条登记后被改动过` : `${place}登记后被改动过`
    case 'removed':
      return `${place}不见了，从这里起有登记被删除`
    case 'reordered':
      return `${place}不在原来的位置，登记的顺序被调换过`
    case 'added':
      return sequence > 0 ? `${place}处多出一条没有登记过的记录` : '日志里混进了一条没有登记过的记录'
    case 'head':
      return `日志末尾的校验值和${place}对不上，日志末尾被改动过`
  }
}
