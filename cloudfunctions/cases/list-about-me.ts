import { appealUntil } from '@qingjian/shared/cases/case-requirements'
import type { listAboutMe as contract } from '@qingjian/shared/cases/cases.contracts'
import { availableSteps } from '@qingjian/shared/cases/take-step'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { questionsOf } from './case-file-view'
import { namesOf } from './case-views'
import type { CasesDependencies } from './cases.dependencies'
import { situationOf } from './situation'

const PAGE = 20

/** Cases about the caller as the person who served: what was said and found, never who said it. */
export const listAboutMe: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  { personId = '', unitId = '' },
  { after },
) => {
  const { cases, rated } = dependencies
  const rows = await cases.aboutPerson(personId, after, PAGE + 1)
  const page = rows.slice(0, PAGE)
  const ratings = new Map((await rated.findAll(page.map(({ _id }) => _id))).map((one) => [one._id, one]))
  const names = await namesOf(
    dependencies,
    page.flatMap(({ appeal }) => [appeal?.by, appeal?.decidedBy]),
  )
  const situation = await situationOf(dependencies)
  const me = { kind: 'staff', personId, unitId, roles: [] } as const
  const views = page.map((value) => {
    const { finding, verdict, words } = value
    const canAppeal = availableSteps(value, me, situation).includes('appeal')
    const until = canAppeal ? appealUntil(value, situation) : undefined
    return {
      id: value._id,
      number: value.number,
      version: value.version,
      openedAt: value.openedAt,
      state: value.state,
      windowName: value.windowName,
      levelLabel: words.levelLabel,
      reasons: words.reasons,
      comment: ratings.get(value._id)?.comment ?? '',
      ...(verdict && { verdict }),
      ...(finding !== undefined && { finding }),
      ...(value.appeal && { appeal: questionsOf({ appeal: value.appeal }, names).appeal }),
      ...(until !== undefined && { appealUntil: until }),
    }
  })
  const last = page.at(-1)
  return succeed({ cases: views, ...(rows.length > PAGE && last && { next: last.position }) })
}
