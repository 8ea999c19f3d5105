import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type {
  listHalls,
  listPeople,
  listPosts,
  listRegions,
  listServiceItems,
  listUnits,
  listWindows,
} from '@qingjian/shared/org/org.contracts'

type ThingOf<
  C extends
    | typeof listRegions
    | typeof listUnits
    | typeof listPosts
    | typeof listPeople
    | typeof listHalls
    | typeof listWindows
    | typeof listServiceItems,
> = ContractOutput<C>['things'][number]

export type Region = ThingOf<typeof listRegions>
export type Unit = ThingOf<typeof listUnits>
export type Person = ThingOf<typeof listPeople>
export type Window = ThingOf<typeof listWindows>

/** What every kind of thing has. */
export type ThingBase = Pick<
  Unit,
  'id' | 'name' | 'version' | 'closedOn' | 'changedAt' | 'changedBy' | 'editable'
>

/** Any thing of the organisation, with what its kind adds. */
export type Thing = ThingBase &
  Partial<
    Omit<Region, keyof ThingBase> &
      Omit<Unit, keyof ThingBase> &
      Omit<ThingOf<typeof listPosts>, keyof ThingBase> &
      Omit<Person, keyof ThingBase> &
      Omit<ThingOf<typeof listHalls>, keyof ThingBase> &
      Omit<Window, keyof ThingBase>
  >
