import type { FoundDocument } from '@qingjian/cloudfunctions/openness/find/find.documents'
import { gramsOf } from '@qingjian/cloudfunctions/openness/find/grams'
import { addDays } from '@qingjian/shared/calendar/day'
import { type FoundKind, MODULES, type Module } from '@qingjian/shared/openness/find/modules'

const KINDS: Record<Module, FoundKind> = {
  policies: 'policy',
  projects: 'project',
  funds: 'fund',
  affairs: 'affair',
  powers: 'run',
}
const WHAT = [
  '道路硬化',
  '高龄津贴',
  '低保名单',
  '财务收支',
  '宅基地审批',
  '灌溉渠清淤',
  '路灯安装',
  '党费收缴',
]
const HOW = ['公示', '发放情况', '办理结果', '验收报告', '使用说明', '变更说明', '招标比选', '年度计划']
const WHERE = ['村东', '村西', '一社', '二社', '三社', '村小学', '老年活动室', '文化广场', '村口', '河边']
const CHARACTERS = [...'春夏秋冬金木水火土山川田野河湖江海风云雨雪日月星辰花草树木竹石泉溪']
/** The things that hold a word which few others do. */
const RARE_EVERY = 1_000
export const RARE_WORD = '蓝莓'

/** So many things that can be found: words of a few kinds, so that common ones are common. */
export function* buildFindable(count: number, batch: number): Generator<FoundDocument[]> {
  for (let start = 0; start < count; start += batch)
    yield Array.from({ length: Math.min(batch, count - start) }, (_, offset) => findableAt(start + offset))
}

function findableAt(number: number): FoundDocument {
  const module = MODULES[number % MODULES.length] ?? 'affairs'
  const at = <Item>(items: readonly Item[], step: number) => items[Math.floor(number / step) % items.length]
  const rare = number % RARE_EVERY < MODULES.length ? RARE_WORD : ''
  const title = `${at(WHERE, 1)}${at(WHAT, 7)}${at(HOW, 3)}`
  const words = `${at(CHARACTERS, 1)}${at(CHARACTERS, 11)}${at(CHARACTERS, 13)}组${at(WHAT, 5)}${rare}，共${number}户，按村民代表会议的决定办理，请大家监督。`
  const day = addDays('2024-01-01', number % 700)
  const id = `found-${number}`
  return {
    _id: id,
    kind: KINDS[module],
    ...{ module, title, words, day },
    regionId: `630102101${200 + (number % 100)}`,
    regionName: `第${number % 100}村`,
    position: `${day}.${id}`,
    grams: gramsOf(title, words),
  }
}
