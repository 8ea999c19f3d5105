/** The statutory holidays before which people are reminded (domain rule), in the order of the year. */
export const HOLIDAYS = [
  'new-year',
  'spring-festival',
  'qingming',
  'labour-day',
  'dragon-boat',
  'mid-autumn',
  'national-day',
] as const
export type Holiday = (typeof HOLIDAYS)[number]

/** How the yearly notice calls each; a longer name there may hold two of them, such as 国庆节、中秋节. */
export const HOLIDAY_NAMES: Record<Holiday, string> = {
  'new-year': '元旦',
  'spring-festival': '春节',
  qingming: '清明',
  'labour-day': '劳动节',
  'dragon-boat': '端午',
  'mid-autumn': '中秋',
  'national-day': '国庆',
}
