import type { CaseSettings } from '@qingjian/shared/cases/case-settings'
import type { readSettings as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { reachesDistrict } from '../platform/access/district-reach'
import type { UseCase } from '../platform/serve/method'
import { readKept } from '../platform/settings/kept-settings'
import type { CasesDependencies } from './cases.dependencies'

export const NO_SETTINGS = fail('NOT_FOUND', '没有找到设置，或者不归您管理')

/** The rules of cases as they are stored now. */
export const readSettings: UseCase<CasesDependencies, typeof contract> = async (dependencies, actor) =>
  (await reachesDistrict(dependencies, actor))
    ? succeed(await readKept<CaseSettings>(dependencies))
    : NO_SETTINGS
