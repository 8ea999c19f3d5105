import type { AnnouncementContentView } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'
import type { ProjectStage, TenderMethod } from '@qingjian/shared/openness/projects/project-stages'
import type { ChosenFile } from '../../lib/uploads/chosen-file'
import { chosenOf } from '../files/file-uploads'
import { typedYuan } from '../lines/line-form'
import type { DraftNode } from './entitlement-draft'
import type { DraftStep } from './power-draft'

/** What a form holds: fields named as the contract names them, amounts as they are typed, files as they are chosen. */
export interface AnnouncementForm {
  files?: ChosenFile[]
  /** Of 三务公开: the item and its time, as `keyOfDue` writes them. */
  due?: string
  title?: string
  projectId?: string
  stage?: ProjectStage
  method?: TenderMethod
  entitlement?: readonly DraftNode[]
  steps?: readonly DraftStep[]
  parties?: readonly unknown[]
  /** Of a change: which way the contract goes; the amount itself is typed without a sign. */
  changeWay?: 'more' | 'less'
  [field: string]: unknown
}

interface FieldsOfKind {
  /** Empty until something is written. */
  texts: readonly string[]
  lists: readonly string[]
  /** Typed in 元, kept in 分. */
  amounts: readonly string[]
  /** Chosen, or missing. */
  others: readonly string[]
}

/** Every field of each kind besides its files. */
export const FIELDS_OF: Record<AnnouncementKind, FieldsOfKind> = {
  policy: {
    texts: ['title', 'number', 'issuer', 'summary', 'whoMay', 'howTo', 'text'],
    lists: ['documents', 'fundIds', 'powerIds'],
    amounts: [],
    others: ['issuedOn', 'opensOn', 'closesOn', 'entitlement'],
  },
  project: {
    texts: ['title', 'purpose', 'scope', 'approval'],
    lists: ['fundIds'],
    amounts: ['estimate'],
    others: ['siteId', 'sector', 'approvedOn', 'plannedStart', 'plannedEnd', 'owner'],
  },
  stage: {
    texts: ['words', 'number'],
    lists: ['parties'],
    amounts: ['amount', 'change'],
    others: [
      ...['projectId', 'stage', 'day', 'reason', 'method'],
      ...['bidders', 'progress', 'until', 'retention', 'isPassed'],
    ],
  },
  affair: { texts: ['title', 'words'], lists: ['table'], amounts: [], others: [] },
  power: {
    texts: ['title', 'basis', 'decider', 'scope'],
    lists: ['steps'],
    amounts: [],
    others: ['class', 'order'],
  },
}

/** What is there already, in the form, for changing it. */
export function formOfContent({ files, ...content }: AnnouncementContentView): AnnouncementForm {
  const form: AnnouncementForm = { ...content, files: chosenOf(files) }
  for (const name of FIELDS_OF[content.kind].amounts) {
    const fen = form[name]
    if (typeof fen === 'number') form[name] = typedYuan(Math.abs(fen))
  }
  if (content.kind === 'stage' && content.change !== undefined)
    form.changeWay = content.change < 0 ? 'less' : 'more'
  return form
}
