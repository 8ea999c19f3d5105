import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { defineContract } from '../kernel/contract'
import { idField } from '../kernel/fields'
import { listFilters, pageField, reasonField } from './org-fields'
import { ORG_KIND_NAMES, ORG_KINDS } from './org-kinds'

const feature = 'org'
const readers = {
  audience: 'staff',
  roles: ['admin', 'unit-clerk', 'inspector', 'leader', 'auditor'],
  scope: 'place',
} as const
const exportKind = v.picklist([...ORG_KINDS, 'roster'], '请选择导出什么')

/** Asks for a list as a file; logged with filters and count, and answered by a pass that is good for ten minutes. */
export const beginExport = defineContract({
  feature,
  action: 'begin-export',
  input: v.object({
    kind: exportKind,
    filters: v.optional(listFilters, {}),
    /** For rosters: one window, from a day to a day, 366 days at most. */
    roster: v.optional(v.object({ windowId: idField, fromDay: dayField, untilDay: dayField })),
    reason: reasonField,
  }),
  output: v.object({ pass: v.string(), rowCount: v.number(), columns: v.array(v.string()) }),
  access: readers,
  idempotency: 'natural',
  callsPerMinute: 20,
  confirmation: ({ kind, reason }) => ({
    title: '导出数据',
    lines: [
      { label: '内容', text: kind === 'roster' ? '排班' : ORG_KIND_NAMES[kind] },
      { label: '用途', text: reason },
    ],
  }),
})

/** A page of the export, cells in the order of its columns; phone numbers are masked as on the screen. */
export const exportRows = defineContract({
  feature,
  action: 'export-rows',
  input: v.object({ pass: v.pipe(v.string(), v.maxLength(2000)), after: pageField }),
  output: v.object({ rows: v.array(v.array(v.string())), next: v.optional(v.string()) }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 240,
})
