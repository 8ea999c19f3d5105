import { listRedFlags } from '@qingjian/shared/openness/projects/project.contracts'
import type { RedFlagView } from '@qingjian/shared/openness/projects/project-fields'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useAllPages } from '../../lib/use-all-pages'
import { FLAG_READERS } from '../project-roles'

/** Whether the person is told what looks wrong. */
export function useMaySeeFlags(): boolean {
  const { roles } = useMe()
  return isShownTo(FLAG_READERS, roles)
}

/** What looks wrong about projects within reach, of one place or one project; nothing for those who are not told. */
export function useFlags(wanted: { regionId?: string; projectId?: string }): readonly RedFlagView[] {
  const read = useAllPages(listRedFlags, wanted, ({ flags }) => flags, { enabled: useMaySeeFlags() })
  return read.data ?? []
}
