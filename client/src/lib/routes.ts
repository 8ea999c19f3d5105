import Taro from '@tarojs/taro'

/** Where the pages are; features reach one another by address only. */
export const routes = {
  home: '/home/index',
  rate: (scene: string) => `/rating/rate/index?scene=${encodeURIComponent(scene)}`,
  thanks: (query: Record<string, string>) => `/rating/thanks/index?${queryOf(query)}`,
  mine: '/rating/mine/index',
  cases: '/cases/mine/index',
  /** A case has the id of its rating; the address is good as soon as the rating is sent. */
  case: (ratingId: string) => `/cases/case/index?${queryOf({ id: ratingId })}`,
  casesAboutMe: '/cases/about-me/index',
  assignedCases: '/cases/assigned/index',
  reminders: '/reminder/inbox/index',
  reminder: (id: string) => `/reminder/message/index?${queryOf({ id })}`,
  birthdayCard: (id: string) => `/reminder/card/index?${queryOf({ id })}`,
  board: (query: Record<string, string> = {}) => `/rating/board/index?${queryOf(query)}`,
  places: '/openness/places/index',
  /** A village's open books; without a place the one that was looked at last. */
  village: (query: Record<string, string> = {}) => `/openness/village/index?${queryOf(query)}`,
  fund: (id: string) => `/openness/fund/index?${queryOf({ id })}`,
  publication: (id: string) => `/openness/publication/index?${queryOf({ id })}`,
  /** The filters of `search-lines` by their names: regionId, year, kind, fundId, item, amount, name. */
  searchLines: (query: Record<string, string> = {}) => `/openness/search/index?${queryOf(query)}`,
  line: (id: string) => `/openness/line/index?${queryOf({ id })}`,
  ownMoney: '/openness/own/index',
  objections: '/openness/objections/index',
  /** `regionId`: one place's entries; `publicationId`: the publication to check. */
  publicationLog: (query: Record<string, string> = {}) => `/openness/log/index?${queryOf(query)}`,
  settings: '/settings/index',
  privacy: '/settings/privacy/index',
  work: '/identity/me/index',
  bind: '/identity/bind/index',
  signIn: (code: string) => `/identity/sign-in/index?${queryOf({ code })}`,
  confirm: (id: string) => `/identity/confirm/index?${queryOf({ id })}`,
} as const

function queryOf(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
}

export function goTo(url: string): void {
  void Taro.navigateTo({ url })
}

/** Leaves the present page for good: going back does not return to it. */
export function replaceWith(url: string): void {
  void Taro.redirectTo({ url })
}

/** Goes back to a page when it is the one that led here, else puts it in the place of this one. */
export function returnTo(url: string): void {
  const before = Taro.getCurrentPages().at(-2)?.route ?? ''
  if (`/${before.replace(/^\//, '')}`.split('?')[0] === url) void Taro.navigateBack()
  else replaceWith(url)
}

export function goHome(): void {
  void Taro.reLaunch({ url: routes.home })
}
