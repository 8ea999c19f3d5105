import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import type {
  HallDocument,
  PersonDocument,
  PostDocument,
  RegionDocument,
  ServiceItemDocument,
  UnitDocument,
  WindowDocument,
} from '../platform/directory/directory.documents'

/** What is stored of each kind of thing. */
export interface ThingDocuments {
  region: RegionDocument
  unit: UnitDocument
  post: PostDocument
  person: PersonDocument
  hall: HallDocument
  window: WindowDocument
  'service-item': ServiceItemDocument
}

/** One change of one thing, in words, so that it reads the same for ever. */
export interface ChangeDocument {
  _id: string
  /** `kind:id`. */
  subject: string
  position: string
  at: number
  who: string
  personId: string
  what: string
  reason?: string
  fields: { label: string; before?: string; after?: string }[]
}

/** Lets changes in one after the other, and nobody but the import while one is being stored. */
export interface GateDocument {
  _id: 'gate'
  /** Counts the changes; one that was decided upon an older count is decided anew. */
  edits: number
  importId?: string
}

/** A thing whose name stands elsewhere, too, and is still to be rewritten there. */
export interface FollowingDocument {
  _id: string
  kind: OrgKind
  thingId: string
  since: number
}
