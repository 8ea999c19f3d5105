import type { Link, Linkable } from './use-linkable'

/** What the fields of every kind are given. */
export interface KindFieldsProps {
  /** Who publishes it. */
  regionId: string
  linkable: Linkable
  /** What it names already. */
  named: readonly Link[]
  /** A correction stays with what it is about. */
  isLocked: boolean
}
