import { PROJECT_SECTOR_NAMES, PROJECT_SECTORS } from '@qingjian/shared/openness/projects/project-stages'
import { announcementFormText } from '../announcement-form.text'
import { YuanField } from '../lines/yuan-field'
import { ChoiceField } from './choice-field'
import { DayField } from './day-field'
import type { KindFieldsProps } from './kind-fields'
import { OwnerFields } from './party-fields'
import { linkOptions } from './use-linkable'
import { WordsField } from './words-field'

const text = announcementFormText.project
const SECTORS = PROJECT_SECTORS.map((value) => ({ value, label: PROJECT_SECTOR_NAMES[value] }))

/** Works as they were decided upon. */
export function ProjectFields({ isLocked, linkable, named }: KindFieldsProps) {
  const sites = linkable.sites.map(({ name, regionId }) => ({ value: regionId, label: name }))
  return (
    <>
      <WordsField name="title" label={text.title} extra={text.titleHint} most={60} required />
      <div className="line-form-row">
        <ChoiceField
          name="siteId"
          label={text.siteId}
          options={sites}
          disabled={isLocked}
          required
          {...(isLocked ? { extra: text.locked } : {})}
        />
        <ChoiceField name="sector" label={text.sector} options={SECTORS} required />
      </div>
      <WordsField name="purpose" label={text.purpose} extra={text.purposeHint} most={300} rows={2} required />
      <WordsField name="scope" label={text.scope} extra={text.scopeHint} most={300} rows={2} required />
      <div className="announcement-wide-row">
        <WordsField name="approval" label={text.approval} extra={text.approvalHint} most={100} required />
        <DayField name="approvedOn" label={text.approvedOn} required isPast />
      </div>
      <YuanField name="estimate" label={text.estimate} required />
      <div className="line-form-row">
        <DayField name="plannedStart" label={text.plannedStart} required />
        <DayField name="plannedEnd" label={text.plannedEnd} required />
      </div>
      <OwnerFields />
      <ChoiceField
        name="fundIds"
        label={announcementFormText.optional(announcementFormText.fundIds)}
        extra={announcementFormText.fundIdsHint}
        options={linkOptions(linkable.links, named, 'fund')}
        isMany
      />
    </>
  )
}
