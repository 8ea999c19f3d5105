import * as v from 'valibot'
import { defineContract } from '../../kernel/contract'
import { idField } from '../../kernel/fields'
import { fulfilsField, fulfilsView } from '../affairs/periods'
import { questionsView } from '../objection-fields'
import {
  publicationStateField,
  publicPublicationView,
  reasonField,
  regionField,
  versionField,
} from '../openness-fields'
import { publicationReaders } from '../publication-readers'
import { announcementContentView, announcementField, announcementView, linkView } from './announcement-fields'
import { ANNOUNCEMENT_KINDS } from './announcement-kinds'

const feature = 'openness'
const authors = { audience: 'staff', roles: ['village-clerk', 'unit-clerk'], scope: 'place' } as const
const stored = v.object({ id: idField, version: v.number(), state: publicationStateField })
const differences = v.array(v.object({ field: v.string(), before: v.string(), after: v.string() }))
/** Characters of one announcement with everything filled in. */
const ANNOUNCEMENT_CHARACTERS = 90_000

/** Begins the draft of an announcement: a publication that brings it instead of lines, and is reviewed like any other. */
export const createAnnouncement = defineContract({
  feature,
  action: 'create-announcement',
  input: v.object({
    regionId: regionField,
    content: announcementField,
    /** Which item of the catalogue of 三务公开 this is, for which time. */
    fulfils: v.optional(fulfilsField),
  }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 30,
  mostCharacters: ANNOUNCEMENT_CHARACTERS,
})

/** Replaces what a draft says. */
export const saveAnnouncement = defineContract({
  feature,
  action: 'save-announcement',
  input: v.object({
    id: idField,
    version: versionField,
    content: announcementField,
    fulfils: v.optional(fulfilsField),
  }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 60,
  mostCharacters: ANNOUNCEMENT_CHARACTERS,
})

/** What the announcement of a publication says, for those who write and review it. */
export const readDraftAnnouncement = defineContract({
  feature,
  action: 'read-draft-announcement',
  input: v.object({ id: idField }),
  output: v.object({
    content: announcementContentView,
    fulfils: v.optional(fulfilsView),
    links: v.array(linkView),
    /** Once it is public: which announcement it is, and its newest version, by which it can be corrected or withdrawn. */
    published: v.optional(v.object({ announcementId: v.string(), version: v.number() })),
    /** Of a correction or withdrawal: what it replaces and what changes. */
    replaces: v.optional(v.object({ announcementId: v.string(), version: v.number(), differences })),
    /** What stops it, and what to do; its field as `content.…`. */
    flaws: v.array(v.object({ field: v.string(), problem: v.string(), remedy: v.string() })),
    /** What to look at before deciding, such as red flags of a project. */
    cautions: v.array(v.string()),
  }),
  access: publicationReaders,
  idempotency: 'read',
  callsPerMinute: 240,
})

/** Begins a correction: a draft with what is published now, to be changed. */
export const correctAnnouncement = defineContract({
  feature,
  action: 'correct-announcement',
  input: v.object({ announcementId: idField, version: versionField, reason: reasonField }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Begins the withdrawal of an announcement; a tombstone with the reason stays. */
export const withdrawAnnouncement = defineContract({
  feature,
  action: 'withdraw-announcement',
  input: v.object({ announcementId: idField, version: versionField, reason: reasonField }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** One announcement with its earlier versions and what was asked about it. */
export const readAnnouncement = defineContract({
  feature,
  action: 'read-announcement',
  input: v.object({ id: idField }),
  output: v.object({
    announcement: announcementView,
    links: v.array(linkView),
    fulfils: v.optional(fulfilsView),
    /** Newest first; each but the oldest says what changed against the one before. */
    versions: v.array(
      v.object({
        version: v.number(),
        publishedOn: v.string(),
        reason: v.optional(v.string()),
        isWithdrawal: v.boolean(),
        differences,
      }),
    ),
    publication: publicPublicationView,
    ...questionsView,
  }),
  access: { audience: 'anyone', isRecognised: true },
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Recomputes an announcement against what the public log has noted of it. */
export const checkAnnouncement = defineContract({
  feature,
  action: 'check-announcement',
  input: v.object({ id: idField }),
  output: v.object({ state: v.picklist(['intact', 'broken']), problem: v.optional(v.string()) }),
  access: { audience: 'anyone' },
  idempotency: 'read',
  callsPerMinute: 60,
})

/** What the caller can name in an announcement: funds, powers and projects that reach the place. */
export const listLinkable = defineContract({
  feature,
  action: 'list-linkable',
  input: v.object({ regionId: regionField }),
  output: v.object({
    links: v.array(linkView),
    /** Places of the publisher and below it. */
    sites: v.array(v.object({ regionId: v.string(), name: v.string() })),
    kinds: v.array(v.picklist(ANNOUNCEMENT_KINDS)),
  }),
  access: authors,
  idempotency: 'read',
  callsPerMinute: 120,
})
