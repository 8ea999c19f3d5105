import type { AuditEntry } from '../platform/audit/audit.documents'
import type { ChainBreak } from '../platform/chain/walk-chain'

/** What was found, in one sentence that names the place. */
export function describeBreak({ entry, kind, sequence }: ChainBreak<AuditEntry>): string {
  const place = `第${sequence}条`
  switch (kind) {
    case 'changed':
      // Whoever changes an entry and hashes it anew is betrayed by the next one.
      return sequence > 1
        ? `${place}和封存时不一样：这一条或它前面一条被改动过`
        : `${place}和封存时不一样，被改动过`
    case 'removed':
      return `${place}不见了，从这里起有记录被删除`
    case 'reordered':
      return `${place}不在原来的位置，记录的顺序被调换过`
    case 'added':
      return sequence > 0 ? `${place}处多出一条没有封存过的记录` : '有一条记录自称已封存，却不在审计链里'
    case 'head':
      return entry && entry.sequence === sequence
        ? `链尾的登记和${place}对不上，链尾或这条记录被改动过`
        : `链尾的登记没有包括${place}及以后的记录，链尾被改动过`
  }
}
