import type { Place } from '@qingjian/shared/kernel/roles'
import type { HallDocument, UnitDocument } from '../../platform/directory/directory.documents'
import { isClosed } from '../closing'
import { plainWords } from '../plain-words'
import type { CellReader } from './cell-reader'

/** Things that a cell can name, by name and by id. */
export function byNameOrId<T extends { _id: string; name: string }>(things: readonly T[]): Map<string, T> {
  return new Map([
    ...things.map((one) => [plainWords(one.name), one] as const),
    ...things.map((one) => [one._id, one] as const),
  ])
}

/** The unit or hall that a cell names: there, open and within reach. */
export function findNamed<T extends UnitDocument | HallDocument>(
  cell: CellReader,
  column: string,
  text: string,
  {
    known,
    now,
    placeOf,
    reaches,
    what,
  }: {
    known: ReadonlyMap<string, T>
    now: number
    what: string
    placeOf: (thing: T) => Place
    reaches: (place: Place) => boolean
  },
): T | undefined {
  if (text === '') {
    cell.complain(column, '没有填写', `请填写${what}全称`)
    return undefined
  }
  const thing = known.get(text) ?? known.get(plainWords(text))
  if (!thing || !reaches(placeOf(thing))) {
    cell.complain(column, `没有找到这个${what}`, `请填写系统里的${what}全称，并确认它在您管理的范围内`)
    return undefined
  }
  if (!isClosed(thing, now)) return thing
  cell.complain(column, `这个${what}已经停用`, `请改为在用的${what}`)
  return undefined
}
