import type { readSettings as contract } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { FollowUpSettings } from '@qingjian/shared/follow-up/follow-up-settings'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { readKept } from '../platform/settings/kept-settings'
import type { FollowUpDependencies } from './follow-up.dependencies'

/** The settings of follow-ups as they are stored now. */
export const readSettings: UseCase<FollowUpDependencies, typeof contract> = async (dependencies) =>
  succeed(await readKept<FollowUpSettings>(dependencies))
