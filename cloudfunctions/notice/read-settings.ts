import { succeed } from '@qingjian/shared/kernel/result'
import type { readSettings as contract } from '@qingjian/shared/notice/notice.contracts'
import type { NoticeSettings } from '@qingjian/shared/notice/notice-settings'
import type { UseCase } from '../platform/serve/method'
import { readKept } from '../platform/settings/kept-settings'
import { requireDistrict } from './district-reach'
import type { NoticeDependencies } from './notice.dependencies'

/** The settings of messages as they are stored now. */
export const readSettings: UseCase<NoticeDependencies, typeof contract> = async (dependencies, actor) => {
  const reach = await requireDistrict(dependencies, actor)
  return reach.ok ? succeed(await readKept<NoticeSettings>(dependencies)) : reach
}
