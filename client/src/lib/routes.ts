import Taro from '@tarojs/taro'
import { isKiosk } from './kiosk/is-kiosk'

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
  /** Choosing a place for the page that asks: it comes back there, and the place is the one looked at last. */
  choosePlace: '/openness/places/index?back=1',
  /** A village's open books; without a place the one that was looked at last. */
  village: (query: Record<string, string> = {}) => `/openness/village/index?${queryOf(query)}`,
  fund: (id: string) => `/openness/fund/index?${queryOf({ id })}`,
  publication: (id: string) => `/openness/publication/index?${queryOf({ id })}`,
  /** The filters of `search-lines` by their names: regionId, year, kind, fundId, item, amount, name. */
  searchLines: (query: Record<string, string> = {}) => `/openness/search/index?${queryOf(query)}`,
  /** The five modules of 小微权力 with one search box over all of them. */
  openness: '/openness/start/index',
  find: (text = '') => `/openness/find/index?${queryOf({ text })}`,
  policies: (query: Record<string, string> = {}) => `/openness/policies/index?${queryOf(query)}`,
  /** The questions of 我能不能享受 of a policy. */
  entitlement: (id: string) => `/openness/entitlement/index?${queryOf({ id })}`,
  projects: (query: Record<string, string> = {}) => `/openness/projects/index?${queryOf(query)}`,
  project: (id: string) => `/openness/project/index?${queryOf({ id })}`,
  /** What a village has to make public, and by when. */
  affairs: (query: Record<string, string> = {}) => `/openness/affairs/index?${queryOf(query)}`,
  /** Any announcement: a policy, a stage, a posting, a power. */
  announcement: (id: string) => `/openness/announcement/index?${queryOf({ id })}`,
  powers: '/openness/powers/index',
  runs: (query: Record<string, string> = {}) => `/openness/runs/index?${queryOf(query)}`,
  run: (id: string) => `/openness/run/index?${queryOf({ id })}`,
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

/** Goes back to the page before; false where there is none. */
export function goBack(): boolean {
  if (Taro.getCurrentPages().length < 2) return false
  void Taro.navigateBack()
  return true
}

/**
 * Goes back to a page when it is the one that led here, else puts it in the place of this one. Of two pages with the same
 * path the query does not matter: one that leads here is about the same thing.
 */
export function returnTo(url: string): void {
  const before = Taro.getCurrentPages().at(-2)?.route ?? ''
  if (`/${before.replace(/^\//, '')}`.split('?')[0] === url.split('?')[0]) void Taro.navigateBack()
  else replaceWith(url)
}

/** The first page; a kiosk begins with what is public. */
export function goHome(): void {
  void Taro.reLaunch({ url: isKiosk() ? routes.openness : routes.home })
}
