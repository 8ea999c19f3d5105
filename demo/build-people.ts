import {
  type PersonDocument,
  type RosterDocument,
  rosterId,
  type UnitDocument,
  type WindowDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import type { Random } from './random'

const SURNAMES = '马王李张刘陈杨赵韩冶祁孙周吴徐朱何郭罗梁宋郑谢唐许冯邓曹彭曾田董'
const GIVEN =
  '秀英 建国 晓梅 海燕 志强 玉兰 文博 雪莲 永福 春花 国庆 慧敏 金花 生财 俊杰 丽娟 世明 彩霞 占林 青云 得福 小燕 成林 美玲 延红 桂芳 海龙 思远 静怡 立新'.split(
    ' ',
  )

const MORNING = { fromMinute: 9 * 60, untilMinute: 12 * 60 }
const AFTERNOON = { fromMinute: 13 * 60 + 30, untilMinute: 17 * 60 + 30 }

/** Two people for each window and a head for each unit; all names are invented. */
export function buildPeople(
  random: Random,
  units: readonly UnitDocument[],
  windows: readonly WindowDocument[],
): PersonDocument[] {
  const taken = new Set<string>()
  const name = (): string => {
    const drawn = `${random.letters(SURNAMES, 1)}${random.pick(GIVEN)}`
    if (taken.has(drawn)) return name()
    taken.add(drawn)
    return drawn
  }
  const heads = units.map(({ _id }) => ({
    _id: `${_id}-head`,
    name: name(),
    unitId: _id,
    position: '负责人',
  }))
  const clerks = windows.flatMap(({ _id, name: window, unitId }) =>
    ['a', 'b'].map((letter) => ({
      _id: `${_id}-${letter}`,
      name: name(),
      unitId,
      position: `${window}窗口工作人员`,
    })),
  )
  return [...heads, ...clerks]
}

/** A window's two people take mornings and afternoons by turns. */
export function rosterOf(windowId: string, day: string): RosterDocument {
  const isEven = Number(day.slice(-2)) % 2 === 0
  const [first, second] = isEven ? ['a', 'b'] : ['b', 'a']
  return {
    _id: rosterId(windowId, day),
    windowId,
    day,
    shifts: [
      { personId: `${windowId}-${first}`, ...MORNING },
      { personId: `${windowId}-${second}`, ...AFTERNOON },
    ],
  }
}
