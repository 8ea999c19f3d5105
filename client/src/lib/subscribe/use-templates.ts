import { listSubscriptions } from '@qingjian/shared/notice/notice.contracts'
import { useRemote } from '../use-remote'
import { canAskConsent } from './ask-consent'

/** A template that was not set up at WeChat has only the house's own name for an id, which the local cloud takes. */
function isSetUp({ template, templateId }: { template: string; templateId: string }): boolean {
  return FOR_EMULATOR || (templateId !== '' && templateId !== template)
}

/**
 * The ids of WeChat's templates of these names. They have to be there before the tap: WeChat's question opens only
 * straight from one. Empty where nobody can be asked, or while no template is set up.
 */
export function useTemplates(templates: readonly string[]): string[] {
  const list = useRemote(listSubscriptions, canAskConsent ? {} : undefined)
  if (list.state !== 'ready') return []
  return list.data.subscriptions
    .filter((one) => isSetUp(one) && templates.includes(one.template))
    .map(({ templateId }) => templateId)
}
