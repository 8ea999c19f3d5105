import { plainQuantity } from '@qingjian/shared/kernel/money'
import { succeed } from '@qingjian/shared/kernel/result'
import { CSV_COLUMNS } from '@qingjian/shared/openness/import-columns'
import { LINE_KIND_NAMES } from '@qingjian/shared/openness/line-kinds'
import type { readOpenData as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { lineViewOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument } from '../openness.documents'
import { chooseWalk } from './choose-walk'
import { walkLines } from './walk-lines'

const PAGE = 200
const STANDING_NAMES = { current: '有效', corrected: '已更正', withdrawn: '已撤回' } as const
const FORMULA = /^\s*[=+\-@＝＋－＠]/

/** A place's lines of a year as rows under `CSV_COLUMNS`, newest day first; a town's with those of its villages. */
export const readOpenData: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { after, ...wanted },
) => {
  const walk = chooseWalk(dependencies.hash, wanted)
  const { lines, ...next } = await walkLines(dependencies, { ...walk, after, size: PAGE })
  return succeed({ rows: lines.map(rowOf), ...next })
}

function rowOf(line: LineDocument): string[] {
  const cells: Record<(typeof CSV_COLUMNS)[number], string | undefined> = {
    编号: line.lineId,
    版本: String(line.version),
    类别: LINE_KIND_NAMES[line.kind],
    '村（社区）': line.regionName,
    年度: String(line.year),
    资金名称: line.fundName,
    项目: line.item,
    '领取人（已隐去）': line.recipient?.name,
    '标准（元）': line.standard === undefined ? undefined : typedYuan(line.standard),
    数量: line.quantity === undefined ? undefined : plainQuantity(line.quantity),
    计量单位: line.unit,
    '金额（元）': typedYuan(line.amount),
    批次: line.batch,
    日期: line.day,
    付款方: line.payer ?? line.giver?.name,
    备注: line.remark,
    公开日期: line.publishedOn,
    状态: STANDING_NAMES[lineViewOf(line).standing],
    校验值: line.digest,
  }
  return CSV_COLUMNS.map((column) => safeText(cells[column] ?? ''))
}

/** An amount as a spreadsheet reads it: without separators. */
function typedYuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}

/** A text that a spreadsheet would take for a formula is marked as text. */
function safeText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
