import { succeed } from '@qingjian/shared/kernel/result'
import type { searchLines as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { lineViewOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import { chooseWalk } from './choose-walk'
import { walkLines } from './walk-lines'

const PAGE = 20

/** Published lines by everything that people look for, newest day first. */
export const searchLines: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { after, ...wanted },
) => {
  const { lines, ...next } = await walkLines(dependencies, {
    ...chooseWalk(dependencies.hash, wanted),
    after,
    size: PAGE,
  })
  return succeed({ lines: lines.map(lineViewOf), ...next })
}
