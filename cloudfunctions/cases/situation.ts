import type { StepSituation } from '@qingjian/shared/cases/case-requirements'
import type { CasesDependencies } from './cases.dependencies'

/** What steps are judged with: the rules and the calendars of this moment. */
export async function situationOf({
  calendars,
  now,
  settings,
}: Pick<CasesDependencies, 'calendars' | 'now' | 'settings'>): Promise<StepSituation> {
  const years = await calendars.all()
  return { now, calendars: years.map(({ calendar }) => calendar), settings: await settings.read(now) }
}
