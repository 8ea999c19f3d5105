import { listSubscriptions } from '@qingjian/shared/notice/notice.contracts'
import { useRemote } from '../use-remote'
import { canAskConsent } from './ask-consent'

/**
 * The ids of WeChat's templates of these names. They have to be there before the tap: WeChat's question opens only
 * straight from one. Empty where nobody can be asked, or while no template is set up.
 */
export function useTemplates(templates: readonly string[]): string[] {
  const list = useRemote(listSubscriptions, canAskConsent ? {} : undefined)
  if (list.state !== 'ready') return []
  return list.data.subscriptions
    .filter(({ template, templateId }) => templateId !== '' && templates.includes(template))
    .map(({ templateId }) => templateId)
}
