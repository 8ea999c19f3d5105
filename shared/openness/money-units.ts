/** 分 in each unit in which files write money. */
export const MONEY_UNITS = { 元: 100, 百元: 10_000, 万元: 1_000_000, 亿元: 10_000_000_000 } as const
type MoneyUnit = keyof typeof MONEY_UNITS

/** The units in words, for remedies. */
export const MONEY_UNITS_IN_WORDS = '元、百元、万元或亿元'

const NAMES = new Map<number, MoneyUnit>(
  Object.entries(MONEY_UNITS).map(([name, fen]) => [fen, name as MoneyUnit]),
)

/** 分 in one unit, by its name as people write it (万元, 人民币元, 元/亩); undefined for what is no unit of money. */
export function perUnitOf(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(金额)?单位:?/, '')
    .replace(/^人民币:?/, '')
    .replace(/\/.+$/, '')
  return Object.hasOwn(MONEY_UNITS, plain) ? MONEY_UNITS[plain as MoneyUnit] : undefined
}

/** @param perUnit 分 in it */
export function nameOfUnit(perUnit: number): MoneyUnit {
  return NAMES.get(perUnit) ?? '元'
}
