import type { RegionDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { checkDigitOf } from '@qingjian/shared/openness/id-number'
import { createNames } from '../people/draw-names'
import { keepsBooks, TOWNS_WITH_BOOKS } from '../places/build-places'
import type { Random } from '../random'
import { wholeBetween } from './whole-between'

export const YUNJIAKOU = '630102101203'
export const PANZISHAN = '630102101204'
export const XIAOZHAI = '630102101202'

/** Whom a visitor of the local cloud can prove to be: the first household of 中庄村. */
export const DEMO_VILLAGER = { mobile: '17000000088', idNumber: idNumberOf(1) }

const FEWEST_HOUSEHOLDS = 16
const MOST_HOUSEHOLDS = 34

/** Somebody in whose name a household is paid; nobody real: born in 1900, on numbers that reach nobody. */
export interface Household {
  name: string
  idNumber: string
  mobile: string
  /** Thousandths of a 亩. */
  land: number
}

export interface DemoVillage {
  region: RegionDocument
  town: RegionDocument
  households: Household[]
}

/** The villages with open books, in the order of their codes. */
export function drawVillages(random: Random, regions: readonly RegionDocument[]): DemoVillage[] {
  const name = createNames(random)
  let drawn = 0
  return TOWNS_WITH_BOOKS.flatMap((townId) => {
    const town = regions.find(({ _id }) => _id === townId)
    if (!town) throw new Error(`data/towns.csv has no ${townId}`)
    return regions
      .filter((one) => keepsBooks(one) && one.parentId === townId)
      .map((region): DemoVillage => {
        const count = wholeBetween(random, FEWEST_HOUSEHOLDS, MOST_HOUSEHOLDS)
        const households = Array.from({ length: count }, (): Household => {
          drawn += 1
          return {
            name: name(),
            idNumber: idNumberOf(drawn),
            mobile: drawn === 1 ? DEMO_VILLAGER.mobile : `1700001${String(drawn).padStart(4, '0')}`,
            land: wholeBetween(random, 8, 96) * 100,
          }
        })
        return { region, town, households }
      })
  })
}

function idNumberOf(place: number): string {
  const digits = `63010219000101${String(place).padStart(3, '0')}`
  return digits + checkDigitOf(digits)
}
