import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import { hallRules } from './hall'
import type { KindRules } from './kind-rules'
import { personRules } from './person'
import { postRules } from './post'
import { regionRules } from './region'
import { serviceItemRules } from './service-item'
import { unitRules } from './unit'
import { windowRules } from './window'

/** The rules of every kind of thing. */
export const KIND_RULES: { [K in OrgKind]: KindRules<K> } = {
  region: regionRules,
  unit: unitRules,
  post: postRules,
  person: personRules,
  hall: hallRules,
  window: windowRules,
  'service-item': serviceItemRules,
}

/** Kinds whose name stands elsewhere, too, and must follow there. */
export const FOLLOWED_KINDS: ReadonlySet<OrgKind> = new Set<OrgKind>(['unit', 'hall', 'post', 'service-item'])
