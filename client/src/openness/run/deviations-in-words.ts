import { breachesOf } from '@qingjian/shared/openness/powers/run-standing'
import { DEVIATION_NAMES } from '@qingjian/shared/openness/powers/run-states'
import { opennessWorksText } from '../openness-works.text'
import type { OpenRun } from './open-run'

const text = opennessWorksText.run

/** What went otherwise than the list says, by its steps: 有2处没按程序办：第4步（跳过了这一步）、第5步（超过了时限）. */
export function deviationsInWords({ deviations, plan, records }: OpenRun['run']): string {
  const steps = plan.flatMap(({ id }, place) => {
    const names = records
      .filter(({ stepId }) => stepId === id)
      .flatMap(breachesOf)
      .map((deviation) => DEVIATION_NAMES[deviation])
    return names.length === 0 ? [] : [text.deviationsOf(place + 1, [...new Set(names)].join('、'))]
  })
  return text.deviationsIn(deviations, steps.join('、'))
}
