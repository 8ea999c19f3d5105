import type { CaseSettings } from '@qingjian/shared/cases/case-settings'
import type { saveSettings as contract } from '@qingjian/shared/cases/cases.contracts'
import { reachesDistrict } from '../platform/access/district-reach'
import type { UseCase } from '../platform/serve/method'
import { saveKept } from '../platform/settings/kept-settings'
import type { CasesDependencies } from './cases.dependencies'
import { NO_SETTINGS } from './read-settings'

/** Replaces the rules of cases, when nobody else has in the meantime; what changed stands in the audit log. */
export const saveSettings: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) =>
  (await reachesDistrict(dependencies, actor))
    ? saveKept<CaseSettings>(dependencies, actor, 'settings/cases', input)
    : NO_SETTINGS
