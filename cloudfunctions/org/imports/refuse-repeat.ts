import { formatInstant } from '@qingjian/shared/calendar/day'
import { fail, type Result } from '@qingjian/shared/kernel/result'
import type { ImportKind } from '@qingjian/shared/org/org-kinds'
import type { OrgDependencies } from '../org.dependencies'

/** Under which id it is remembered that a content was imported. */
export function digestId(kind: ImportKind, digest: string): string {
  return `${kind}:${digest}`
}

/** The refusal of a content that was imported before; undefined when it was not. */
export async function refuseRepeat(
  { imports }: OrgDependencies,
  kind: ImportKind,
  digest: string,
): Promise<Result<never> | undefined> {
  const before = await imports.digest(digestId(kind, digest))
  if (!before) return undefined
  return fail('CONFLICT', `这个文件已于${formatInstant(before.at)}由${before.who}导入过，不用再导`)
}
