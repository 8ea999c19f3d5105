/** Statistical codes (统计用区划代码, National Bureau of Statistics) as far as this house uses them. */
export const REGION_CODE = /^(\d{6}|\d{9}|\d{12})$/

export type RegionLevel = 'district' | 'town' | 'village'

const LEVELS: Record<number, RegionLevel> = { 6: 'district', 9: 'town', 12: 'village' }

/** What a code is the code of; undefined for what is none. */
export function levelOf(code: string): RegionLevel | undefined {
  return REGION_CODE.test(code) ? LEVELS[code.length] : undefined
}

/** The code of the region above; a district has none here. */
export function parentCodeOf(code: string): string | undefined {
  return code.length > 6 ? code.slice(0, code.length - 3) : undefined
}

/**
 * Whether a code is that of a 村民委员会 and not of a 社区居民委员会: its last three digits are 200–399, theirs 001–199
 * (统计用区划代码和城乡划分代码编制规则).
 */
export function isVillageCommittee(code: string): boolean {
  return levelOf(code) === 'village' && /[23]\d\d$/.test(code)
}
