import * as v from 'valibot'
import { periodField } from '../calendar/period'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, textField } from '../kernel/fields'
import { sceneField } from './card-scene'
import {
  boardScopeField,
  commentField,
  contactField,
  dimensionLevelsField,
  figuresView,
  formView,
  levelField,
  ownRatingView,
  photosField,
  reasonsField,
  receivedRatingView,
  windowView,
} from './rating-fields'

const feature = 'rating'
const citizen = { audience: 'citizen', scope: 'own' } as const
const done = v.object({ done: v.literal(true) })
const reasonText = textField(200, 1)

/** A card was scanned: which window it is, what can be chosen, and whether this service is rated already. */
export const openCard = defineContract({
  feature,
  action: 'open-card',
  input: v.object({ scene: sceneField }),
  output: v.object({
    /** Proof of the scan, to be handed back with the rating; stays valid for some days. */
    visit: v.string(),
    window: windowView,
    form: formView,
    /** The caller's rating of this very service, if there is one: what follows can only be a remark. */
    rated: v.optional(v.object({ ratingId: idField, at: v.number(), levelLabel: v.string() })),
    /** Set when the caller belongs to the window's unit and so may not rate it. */
    ownUnit: v.boolean(),
  }),
  access: { audience: 'citizen', scope: 'all' },
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Rates one service. A second rating of the same service is kept as a remark and never counted. */
export const submitRating = defineContract({
  feature,
  action: 'submit',
  input: v.object({
    visit: v.pipe(v.string(), v.maxLength(2048)),
    level: levelField,
    dimensions: v.optional(dimensionLevelsField, {}),
    reasons: v.optional(reasonsField, []),
    comment: v.optional(commentField, ''),
    photos: v.optional(photosField, []),
    serviceItemId: v.optional(idField),
    contact: v.optional(contactField),
  }),
  output: v.object({ ratingId: idField, outcome: v.picklist(['rated', 'remarked']) }),
  access: citizen,
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** 追评: more words or photos on one's own rating. */
export const addRemark = defineContract({
  feature,
  action: 'add-remark',
  input: v.pipe(
    v.object({
      ratingId: idField,
      comment: v.optional(commentField, ''),
      photos: v.optional(photosField, []),
    }),
    v.forward(
      v.check((input) => input.comment !== '' || input.photos.length > 0, '请写几句话，或者传一张照片'),
      ['comment'],
    ),
  ),
  output: v.object({ remarkId: idField }),
  access: citizen,
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** Where to upload photos before a rating or remark that names them: `count` paths that belong to the caller alone. */
export const preparePhotos = defineContract({
  feature,
  action: 'prepare-photos',
  input: v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)) }),
  output: v.object({ paths: v.array(v.string()) }),
  access: citizen,
  idempotency: 'read',
  callsPerMinute: 20,
})

/** The caller's ratings, newest first. */
export const listMine = defineContract({
  feature,
  action: 'list-mine',
  input: v.object({ after: v.optional(cursorField) }),
  output: v.object({ ratings: v.array(ownRatingView), next: v.optional(v.string()) }),
  access: citizen,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Corrects the phone number on one's own rating, or deletes it by leaving `contact` out. */
export const changeContact = defineContract({
  feature,
  action: 'change-contact',
  input: v.object({ ratingId: idField, contact: v.optional(contactField) }),
  output: v.object({ maskedMobile: v.optional(v.string()) }),
  access: citizen,
  idempotency: 'key',
  callsPerMinute: 20,
})

/**
 * Deletes what is personal in one's own rating: words, photos, phone number, and the link to the person
 * (个人信息保护法 第四十七条). The level stays counted; the rating leaves the caller's list.
 */
export const erasePersonalData = defineContract({
  feature,
  action: 'erase-personal-data',
  input: v.object({ ratingId: idField }),
  output: done,
  access: citizen,
  idempotency: 'key',
  callsPerMinute: 20,
})

/** Public figures of the district, a hall, a unit or a window, with the trend and the places one step below. */
export const readBoard = defineContract({
  feature,
  action: 'read-board',
  input: v.object({
    scope: boardScopeField,
    /** Left out for the district. */
    id: v.optional(idField),
    period: periodField,
    /** How the district is broken down. */
    breakdown: v.optional(v.picklist(['hall', 'unit']), 'hall'),
  }),
  output: v.object({
    scope: boardScopeField,
    id: v.optional(idField),
    name: v.string(),
    /** The hall and unit of a window, for the way back. */
    parents: v.array(v.object({ scope: boardScopeField, id: idField, name: v.string() })),
    minimumCount: v.number(),
    figures: figuresView,
    trend: v.array(v.object({ key: v.string(), figures: figuresView })),
    children: v.array(
      v.object({ scope: boardScopeField, id: idField, name: v.string(), figures: figuresView }),
    ),
  }),
  access: { audience: 'anyone' },
  idempotency: 'read',
  callsPerMinute: 120,
})

/** The cards of a hall's windows, for printing, and the windows that have none yet. */
export const listCards = defineContract({
  feature,
  action: 'list-cards',
  input: v.object({ hallId: idField }),
  output: v.object({
    hallName: v.string(),
    cards: v.array(
      v.object({ cardId: idField, version: v.number(), issuedAt: v.number(), window: windowView }),
    ),
    withoutCard: v.array(windowView),
  }),
  access: { audience: 'staff', roles: ['admin', 'unit-clerk'], scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 60,
})

/** The mini-program code of one card as a PNG data URL (wxacode.getUnlimited). */
export const drawCard = defineContract({
  feature,
  action: 'draw-card',
  input: v.object({ cardId: idField }),
  output: v.object({ image: v.string() }),
  access: { audience: 'staff', roles: ['admin', 'unit-clerk'], scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 200,
})

/** Takes a window's card out of use (lost, damaged, copied) and issues the next version; a window without one gets its first. */
export const rotateCard = defineContract({
  feature,
  action: 'rotate-card',
  input: v.object({ windowId: idField, reason: reasonText }),
  output: v.object({ cardId: idField, version: v.number() }),
  access: { audience: 'staff', roles: ['admin', 'unit-clerk'], scope: 'place' },
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Ratings that a unit received, newest first, as the rated staff may see them. */
export const listReceived = defineContract({
  feature,
  action: 'list-received',
  input: v.object({ unitId: idField, after: v.optional(cursorField) }),
  output: v.object({ ratings: v.array(receivedRatingView), next: v.optional(v.string()) }),
  access: { audience: 'staff', roles: ['cadre', 'unit-clerk', 'inspector', 'leader'], scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Puts a rating to the account of the person who really served, with a reason. */
export const correctAttribution = defineContract({
  feature,
  action: 'correct-attribution',
  input: v.object({ ratingId: idField, personId: idField, reason: reasonText }),
  output: done,
  access: { audience: 'staff', roles: ['unit-clerk', 'inspector'], scope: 'place' },
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Shows a rater's phone number for a follow-up; every look is written to the audit log with its purpose. */
export const revealContact = defineContract({
  feature,
  action: 'reveal-contact',
  input: v.object({ ratingId: idField, purpose: reasonText }),
  output: v.object({ mobile: v.string() }),
  access: { audience: 'staff', roles: ['follow-up-officer', 'inspector'], scope: 'place' },
  idempotency: 'natural',
  callsPerMinute: 10,
  confirmation: ({ purpose }) => ({
    title: '查看评价人的手机号',
    lines: [{ label: '用途', text: purpose }],
  }),
})

/** Attributes and counts the ratings that came in since the last run. */
export const settleRatings = defineContract({
  feature,
  action: 'settle',
  input: v.object({}),
  output: v.object({ settled: v.number() }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 600,
})

export * from './dashboard.contracts'
export * from './rating-settings.contracts'
