import type { OrgKind } from '@qingjian/shared/org/org-kinds'

const COLLECTIONS: Record<OrgKind | 'roster', string> = {
  region: 'org_regions',
  unit: 'org_units',
  post: 'org_posts',
  person: 'org_people',
  hall: 'org_halls',
  window: 'org_windows',
  'service-item': 'org_service_items',
  roster: 'org_rosters',
}

/** How the audit log names the thing of a history: `kind:id` is `collection/id` there. */
export function auditSubjectOf(subject: string): string {
  const colon = subject.indexOf(':')
  const collection = COLLECTIONS[subject.slice(0, colon) as OrgKind | 'roster']
  return `${collection}/${subject.slice(colon + 1)}`
}
