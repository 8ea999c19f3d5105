import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { editPublication as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { checkFields } from './check-fields'
import { takeStaffStep } from './take-publication-step'

const IS_ANNOUNCEMENT = fail('CONFLICT', '这份材料不是资金明细，标题和内容请一起修改')
const SAME_PLACE = fail('INVALID_INPUT', '不能改公开的地方，请另建一份材料', {
  'fields.regionId': '不能改公开的地方',
})
const SAME_YEAR = fail('INVALID_INPUT', '更正和撤回的年度跟原来的材料一样，不能改', {
  'fields.year': '跟原来的材料一样',
})

/** Changes what a draft says of itself; its place stays, and of a correction its year. */
export const editPublication: UseCase<OpennessDependencies, typeof contract> = (
  dependencies,
  actor,
  { fields, id, version },
) =>
  takeStaffStep(dependencies, actor, {
    id,
    version,
    step: 'edit',
    async check(before) {
      if (before.announcement !== undefined) return IS_ANNOUNCEMENT
      if (fields.regionId !== before.regionId) return SAME_PLACE
      const isLater = before.kind !== 'lines'
      if (isLater && (fields.year !== before.year || fields.fulfils !== undefined)) return SAME_YEAR
      return isLater ? succeed(undefined) : checkFields(dependencies, fields, id)
    },
    async alongside(_change, edited) {
      const { done, effect, fulfils, title, year } = fields
      const { fulfils: _before, ...rest } = edited
      const after: PublicationDocument = {
        ...rest,
        ...{ done, effect, title, year },
        ...(fulfils !== undefined && { fulfils }),
      }
      // The words may hold what the gate will stop, and the audit log keeps for ever.
      return succeed({ after, details: { year } })
    },
  })
