import type { saveSettings as contract } from '@qingjian/shared/notice/notice.contracts'
import type { NoticeSettings } from '@qingjian/shared/notice/notice-settings'
import type { UseCase } from '../platform/serve/method'
import { saveKept } from '../platform/settings/kept-settings'
import { requireDistrict } from './district-reach'
import type { NoticeDependencies } from './notice.dependencies'

/** Replaces the settings of messages, when nobody else has in the meantime; what changed stands in the audit log. */
export const saveSettings: UseCase<NoticeDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const reach = await requireDistrict(dependencies, actor)
  return reach.ok ? saveKept<NoticeSettings>(dependencies, actor, 'settings/notice', input) : reach
}
