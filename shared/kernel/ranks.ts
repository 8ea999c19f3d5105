/** 级别 of people, highest first: of posts and of grades as 公务员法 第十八条、第十九条 name them, and those below. */
export const RANKS = [
  'county-chief',
  'county-deputy',
  'section-chief',
  'section-deputy',
  'staff',
  'village',
  'other',
] as const
export type Rank = (typeof RANKS)[number]

/** How a rank is called on every screen and in every file. */
export const RANK_NAMES: Record<Rank, string> = {
  'county-chief': '县处级正职',
  'county-deputy': '县处级副职',
  'section-chief': '乡科级正职',
  'section-deputy': '乡科级副职',
  staff: '科员及以下',
  village: '村（社区）干部',
  other: '其他',
}
