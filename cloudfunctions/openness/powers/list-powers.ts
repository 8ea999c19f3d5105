import { succeed } from '@qingjian/shared/kernel/result'
import type { listPowers as contract } from '@qingjian/shared/openness/powers/power.contracts'
import { POWER_CLASSES } from '@qingjian/shared/openness/powers/power-classes'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'

/** A class has 99 numbers at most; what was withdrawn is between them. */
const MOST_POWERS = 500

/** The list of powers of the district, class by class in its own order; what was withdrawn is in it no more. */
export const listPowers: UseCase<OpennessDependencies, typeof contract> = async ({ announcements }) => {
  const published = await announcements.walk({ kind: 'power', scope: {} }, undefined, MOST_POWERS)
  const powers = published.flatMap(({ announcementId: id, content, version }) => {
    if (content?.kind !== 'power') return []
    const { class: powerClass, decider, order, steps, title } = content
    const days = steps.reduce((sum, step) => sum + step.days, 0)
    return [{ ...{ id, version, title, class: powerClass, order, decider, days }, steps: steps.length }]
  })
  const rankOf = (one: (typeof powers)[number]) => POWER_CLASSES.indexOf(one.class) * 100 + one.order
  return succeed({ powers: powers.sort((one, other) => rankOf(one) - rankOf(other)) })
}
