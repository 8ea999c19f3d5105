import { maskMobile } from '@qingjian/shared/kernel/mask'
import { countParts } from '@qingjian/shared/kernel/message-length'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { sendTest as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import {
  TEMPLATE_VARIABLES,
  type TemplateValues,
  type TemplateVariableName,
} from '@qingjian/shared/reminder/template-variables'
import { render, variablesOf } from '@qingjian/shared/reminder/wording'
import { mobileContext } from '../../platform/directory/directory.documents'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { TemplateVersionDocument } from '../reminder.documents'
import { checkContent } from './check-content'
import { findPreview } from './find-preview'

/** A test is asked for by somebody who waits for it; the night in between is the longest that it may take. */
const WORTH_IT_MS = 24 * 3_600_000

/** Sends what somebody of the audience would get to the caller's own phone. */
export const sendTest: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { content },
) => {
  const { cipher, directory, now, requestId, signature, work } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const checked = await checkContent(dependencies, content)
  if (!checked.ok) return checked
  const { words } = checked.data
  const { providerCode, text: template } = words
  if (providerCode === undefined)
    return fail('CONFLICT', '选用的模板还没有服务商编号，短信发不出去；请先在模板里填写编号，再选用新版本')
  const self = actor.personId === undefined ? undefined : await directory.person(actor.personId)
  if (self?.mobile === undefined)
    return fail('CONFLICT', '您的人员信息里没有手机号，试发的短信没有地方发；请先在“人员”里登记')
  const personId = self._id
  const mobile = cipher.decrypt(self.mobile, mobileContext(personId))
  const values = await valuesToTry(dependencies, content, words)
  const text = render(template, values)
  const answer = { text, parts: countParts(text, signature), mobile: maskMobile(mobile) }
  await work.commit(async (change) => {
    await change.enqueue({
      // The request's number is the caller's own, so that it tells two tests apart and not a repeat.
      occasion: `reminder/test/${personId}/${requestId}`,
      template: 'reminder',
      to: mobile,
      wording: { text: template, providerCode },
      parameters: Object.fromEntries(
        variablesOf(template).map((name) => [name, values[name as TemplateVariableName] ?? '']),
      ),
      whileHere: personId,
      expiresAt: now + WORTH_IT_MS,
    })
    await change.audit({
      subject: `reminder-templates/${content.templateId}`,
      details: { version: content.templateVersion },
    })
    return answer
  })
  return succeed(answer)
}

/** The values of the first person who would be reminded next; where there is nobody yet, those of the examples. */
async function valuesToTry(
  dependencies: ReminderDependencies,
  content: PlanContent,
  words: TemplateVersionDocument,
): Promise<TemplateValues> {
  const found = await findPreview(dependencies, content, words, { limit: 1 })
  const first = found.ok ? found.data.people[0] : undefined
  if (first) return first.reminder.values
  return Object.fromEntries(Object.entries(TEMPLATE_VARIABLES).map(([name, { example }]) => [name, example]))
}
