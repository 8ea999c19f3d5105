import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { defineContract } from '../kernel/contract'
import { idField } from '../kernel/fields'
import {
  changeView,
  editedThing,
  kindField,
  listFilters,
  newThing,
  pageField,
  positionField,
  reasonField,
  rosterView,
  shiftField,
  thingView,
  versionField,
} from './org-fields'
import { ORG_KINDS, type OrgKind } from './org-kinds'

const feature = 'org'
const readers = {
  audience: 'staff',
  roles: ['admin', 'unit-clerk', 'inspector', 'leader', 'auditor'],
  scope: 'place',
} as const
const admins = { audience: 'staff', roles: ['admin'], scope: 'place' } as const
const rosterWriters = { audience: 'staff', roles: ['admin', 'unit-clerk'], scope: 'place' } as const
const stored = v.object({ id: idField, version: v.number() })

/** Things of one kind inside the caller's scope, by name; 50 a page, and namesakes stay together. */
/* @__NO_SIDE_EFFECTS__ */
function listContract<const View extends v.GenericSchema>(action: string, view: View) {
  return defineContract({
    feature,
    action,
    input: v.object({ filters: v.optional(listFilters, {}), after: pageField }),
    output: v.object({ things: v.array(view), next: v.optional(v.string()) }),
    access: readers,
    idempotency: 'read',
    callsPerMinute: 120,
  })
}

/* @__NO_SIDE_EFFECTS__ */
function readContract<const View extends v.GenericSchema>(kind: OrgKind, view: View) {
  return defineContract({
    feature,
    action: `read-${kind}`,
    input: v.object({ id: idField }),
    output: view,
    access: readers,
    idempotency: 'read',
    callsPerMinute: 240,
  })
}

/* @__NO_SIDE_EFFECTS__ */
function createContract<const Fields extends v.GenericSchema>(kind: OrgKind, fields: Fields) {
  return defineContract({
    feature,
    action: `create-${kind}`,
    input: v.object({ fields, reason: reasonField }),
    output: stored,
    access: admins,
    idempotency: 'key',
    callsPerMinute: 60,
  })
}

/* @__NO_SIDE_EFFECTS__ */
function editContract<const Fields extends v.GenericSchema>(kind: OrgKind, fields: Fields) {
  return defineContract({
    feature,
    action: `edit-${kind}`,
    input: v.object({ id: idField, version: versionField, fields, reason: reasonField }),
    output: stored,
    access: admins,
    idempotency: 'key',
    callsPerMinute: 60,
  })
}

export const listRegions = listContract('list-regions', thingView.region)
export const listUnits = listContract('list-units', thingView.unit)
export const listPosts = listContract('list-posts', thingView.post)
export const listPeople = listContract('list-people', thingView.person)
export const listHalls = listContract('list-halls', thingView.hall)
export const listWindows = listContract('list-windows', thingView.window)
export const listServiceItems = listContract('list-service-items', thingView['service-item'])

export const readRegion = readContract('region', thingView.region)
export const readUnit = readContract('unit', thingView.unit)
export const readPost = readContract('post', thingView.post)
export const readPerson = readContract('person', thingView.person)
export const readHall = readContract('hall', thingView.hall)
export const readWindow = readContract('window', thingView.window)
export const readServiceItem = readContract('service-item', thingView['service-item'])

export const createRegion = createContract('region', newThing.region)
export const createUnit = createContract('unit', newThing.unit)
export const createPost = createContract('post', newThing.post)
export const createPerson = createContract('person', newThing.person)
export const createHall = createContract('hall', newThing.hall)
export const createWindow = createContract('window', newThing.window)
export const createServiceItem = createContract('service-item', newThing['service-item'])

export const editRegion = editContract('region', editedThing.region)
export const editUnit = editContract('unit', editedThing.unit)
export const editPost = editContract('post', editedThing.post)
export const editPerson = editContract('person', editedThing.person)
export const editHall = editContract('hall', editedThing.hall)
export const editWindow = editContract('window', editedThing.window)
export const editServiceItem = editContract('service-item', editedThing['service-item'])

/** Closes a thing from a day on; it stays on record. Not for people: they leave. */
export const closeThing = defineContract({
  feature,
  action: 'close-thing',
  input: v.object({ kind: kindField, id: idField, version: versionField, on: dayField, reason: reasonField }),
  output: stored,
  access: admins,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Opens a closed thing again; a person who has left is back, without a phone and without roles. */
export const reopenThing = defineContract({
  feature,
  action: 'reopen-thing',
  input: v.object({ kind: kindField, id: idField, version: versionField, reason: reasonField }),
  output: stored,
  access: admins,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Moves a person to another unit: whatever they could do ends with the old one. Both units are in the admin's scope. */
export const transferPerson = defineContract({
  feature,
  action: 'transfer-person',
  input: v.object({
    id: idField,
    version: versionField,
    unitId: idField,
    postId: v.optional(idField),
    position: positionField,
    reason: reasonField,
  }),
  output: stored,
  access: admins,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** A person is no longer here from a day on, today at the latest: every role and the phone's binding end at once. */
export const leavePerson = defineContract({
  feature,
  action: 'leave-person',
  input: v.object({ id: idField, version: versionField, on: dayField, reason: reasonField }),
  output: stored,
  access: admins,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** The full phone number of a person; in the audit log before it is answered. */
export const revealMobile = defineContract({
  feature,
  action: 'reveal-mobile',
  input: v.object({ personId: idField, purpose: reasonField }),
  output: v.object({ mobile: v.string() }),
  access: admins,
  idempotency: 'natural',
  callsPerMinute: 20,
  confirmation: ({ personId, purpose }) => ({
    title: '查看完整手机号',
    lines: [
      { label: '人员', person: personId },
      { label: '用途', text: purpose },
    ],
  }),
})

/** Who serves at a window, day by day; at most 62 days, days without a roster are left out. */
export const listRosters = defineContract({
  feature,
  action: 'list-rosters',
  input: v.object({ windowId: idField, fromDay: dayField, untilDay: dayField }),
  output: v.object({ rosters: v.array(rosterView), editable: v.boolean() }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Writes a window's roster of one day; version 0 for a day without one. No shifts: nobody serves. */
export const saveRoster = defineContract({
  feature,
  action: 'save-roster',
  input: v.object({
    windowId: idField,
    day: dayField,
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
    shifts: v.pipe(v.array(shiftField), v.maxLength(20, '一天最多20个班次')),
    reason: reasonField,
  }),
  output: stored,
  access: rosterWriters,
  idempotency: 'key',
  callsPerMinute: 60,
})

/** Everything that happened to one thing, newest first; a roster is `roster` with the id `windowId:day`. */
export const listChanges = defineContract({
  feature,
  action: 'list-changes',
  input: v.object({
    kind: v.picklist([...ORG_KINDS, 'roster'], '请从列表里选择'),
    id: idField,
    after: pageField,
  }),
  output: v.object({ changes: v.array(changeView), next: v.optional(v.string()) }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})
