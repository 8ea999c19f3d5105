import { plainYuan } from '@qingjian/shared/kernel/money'
import { LINE_KIND_NAMES } from '@qingjian/shared/openness/line-kinds'
import type { LineDocument } from '../openness.documents'

/** What a line says in one sentence, without whom it was paid to. */
export function lineTitleOf({ amount, batch, day, giver, item, kind, regionName }: LineDocument): string {
  const what = batch === '' ? item : `${item}（${batch}）`
  const money = `${plainYuan(amount)}元`
  if (kind === 'fund') return `${LINE_KIND_NAMES[kind]}“${item}”共${money}`
  if (kind === 'allocation') return `${day} ${giver?.name ?? ''}拨付${regionName}${what}${money}`
  return `${day} ${regionName}${LINE_KIND_NAMES[kind]}${what}${money}`
}
