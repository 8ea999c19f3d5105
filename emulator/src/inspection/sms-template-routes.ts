import type { SmsTemplates } from '../aliyun/sms-templates'
import { HttpFailure } from '../http/http-failure'
import type { Route } from '../http/router'
import { inspectionRoute, notFound, readFields } from './inspection-route'

/** The account's approved texts, as the operator's own pages would show them. */
export function smsTemplateRoutes(templates: SmsTemplates): Route[] {
  return [
    inspectionRoute('GET', 'sms-templates', () => templates.list()),
    inspectionRoute('POST', 'sms-templates', async (exchange) => {
      const fields = await readFields(exchange)
      try {
        return templates.register(fields)
      } catch (error) {
        if (error instanceof RangeError) throw new HttpFailure(400, 'INVALID_PARAM', error.message)
        throw error
      }
    }),
    inspectionRoute('DELETE', 'sms-templates/:code', ({ parameters: [code = ''] }) => {
      if (!templates.remove(code)) throw notFound(`registered template ${code}`)
      return templates.list()
    }),
  ]
}
