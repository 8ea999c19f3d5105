import type { CellRead } from '@qingjian/shared/openness/book-cells'
import type { RegionDocument, UnitDocument } from '../../platform/directory/directory.documents'
import { plainTitle } from './plain-title'

/** Finds places by what a cell calls them. */
interface PlacesByName {
  /** A place by its name, its name behind that of the town, or its code; one of the publisher's own before others. */
  placeOf(text: string): CellRead<{ regionId: string; name: string }>
  /** The code of the place here that passes money on under this name: the place itself, or a unit of it. */
  giverOf(text: string): string | undefined
}

const REMEDY = '填写系统里的名称，例如“中庄村”；有重名的填写12位区划代码'

export function placesByName(
  regions: readonly RegionDocument[],
  units: readonly UnitDocument[],
  publisher: string,
): PlacesByName {
  const open = regions.filter(({ closedOn }) => closedOn === undefined)
  const nameById = new Map(open.map(({ _id, name }) => [_id, name]))
  const byName = new Map<string, RegionDocument[]>()
  for (const region of open) {
    const above = region.parentId === undefined ? undefined : nameById.get(region.parentId)
    const names = [region._id, region.name, ...(above === undefined ? [] : [`${above}${region.name}`])]
    for (const name of new Set(names.map(plainTitle))) byName.set(name, [...(byName.get(name) ?? []), region])
  }
  const unitPlaces = new Map(units.map(({ name, regionId }) => [plainTitle(name), regionId]))
  const placeOf: PlacesByName['placeOf'] = (text) => {
    if (text === '') return { ok: false, problem: '没有填写', remedy: REMEDY }
    const named = byName.get(plainTitle(text)) ?? []
    const own = named.filter(({ _id }) => _id.startsWith(publisher))
    const [found, another] = own.length > 0 ? own : named
    if (!found) return { ok: false, problem: '没有找到这个地方', remedy: REMEDY }
    if (another)
      return {
        ok: false,
        problem: '有几个地方叫这个名字',
        remedy: '在前面加上镇（街道）的名称，或者填写12位区划代码',
      }
    return { ok: true, value: { regionId: found._id, name: found.name } }
  }
  return {
    placeOf: remembered(placeOf),
    giverOf(text) {
      const place = placeOf(text)
      return place.ok ? place.value.regionId : unitPlaces.get(plainTitle(text))
    },
  }
}

/** A file names the same few things thousands of times. */
function remembered<R>(find: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    known.set(text, found)
    return found
  }
}
