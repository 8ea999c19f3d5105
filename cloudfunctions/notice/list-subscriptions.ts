import { succeed } from '@qingjian/shared/kernel/result'
import type { listSubscriptions as contract } from '@qingjian/shared/notice/notice.contracts'
import { providerCodeOf } from '@qingjian/shared/notice/provider-codes'
import { NOTICE_TEMPLATE_CODES, templateOf } from '@qingjian/shared/notice/templates'
import type { UseCase } from '../platform/serve/method'
import type { NoticeDependencies } from './notice.dependencies'

/** What a phone can ask its owner's consent for. */
export const listSubscriptions: UseCase<NoticeDependencies, typeof contract> = async ({ environment }) =>
  succeed({
    subscriptions: NOTICE_TEMPLATE_CODES.filter((code) => templateOf(code).channel === 'subscribe').map(
      (code) => ({
        template: code,
        name: templateOf(code).name,
        templateId: providerCodeOf(code, environment.templateCodes),
      }),
    ),
  })
