import type { CellRead } from '@qingjian/shared/openness/book-cells'
import type { LineDocument } from '../openness.documents'
import { plainTitle } from './plain-title'

type Fund = Pick<LineDocument, 'item' | 'lineId' | 'year'>
type FundOf = (text: string, year: number | undefined) => CellRead<{ id: string; name: string }>

const REMEDY = '填写已经公开的资金的全称；还没有公开的，先公开这项资金'

/**
 * Finds public funds by what a cell calls them: by name, or by name and year such as 耕地地力保护补贴（2025年）. Of several of
 * one name that of the row's year, or else of the publication's.
 */
export function fundsByName(funds: readonly Fund[], publicationYear: number): FundOf {
  const byName = new Map<string, Fund[]>()
  for (const fund of funds)
    for (const name of namesOf(fund)) byName.set(name, [...(byName.get(name) ?? []), fund])
  const find: FundOf = (text, year) => {
    const named = byName.get(plainTitle(text)) ?? []
    const found = onlyOf(named, year) ?? onlyOf(named, publicationYear) ?? onlyOf(named)
    if (found) return { ok: true, value: { id: found.lineId, name: found.item } }
    if (named.length === 0) return { ok: false, problem: '没有找到这项资金', remedy: REMEDY }
    const years = [...new Set(named.map((one) => one.year))].sort()
    return years.length > 1
      ? {
          ok: false,
          problem: `${years.join('、')}年都有这项资金`,
          remedy: `在名称后面写明年度，例如“${named[0]?.item}（${years.at(-1)}年）”`,
        }
      : { ok: false, problem: '有几项资金叫这个名字', remedy: '请先更正已经公开的资金，让名称各不相同' }
  }
  let last: { text: string; year: number | undefined; found: ReturnType<FundOf> } | undefined
  return (text, year) => {
    if (!last || last.text !== text || last.year !== year) last = { text, year, found: find(text, year) }
    return last.found
  }
}

function namesOf({ item, year }: Fund): string[] {
  return [item, `${item}(${year}年)`, `${item}(${year})`, `${year}年${item}`].map(plainTitle)
}

function onlyOf(funds: readonly Fund[], year?: number): Fund | undefined {
  const [found, another] = year === undefined ? funds : funds.filter((one) => one.year === year)
  return another ? undefined : found
}
