import { FIRST_TEMPLATES } from '@qingjian/shared/reminder/first-templates'
import { type TemplateDocument, type TemplateVersionDocument, templateVersionId } from '../reminder.documents'

/** Who stands for the product itself, where otherwise a person's id stands. */
export const PRODUCT = 'product'
/** The day on which these texts came into the product. */
const WRITTEN_AT = Date.UTC(2026, 10, 28)

/** The templates that every installation begins with, as they stand until somebody changes them. */
export const FIRST_TEMPLATE_DOCUMENTS: readonly TemplateDocument[] = FIRST_TEMPLATES.map(
  ({ id, kind, name, text }) => ({
    _id: id,
    kind,
    name,
    text,
    retired: false,
    version: 1,
    changedAt: WRITTEN_AT,
    changedBy: PRODUCT,
  }),
)

/** Their first versions, which are never stored: what a plan says by them stands in the product. */
export const FIRST_TEMPLATE_VERSIONS: readonly TemplateVersionDocument[] = FIRST_TEMPLATES.map(
  ({ id, name, text }) => ({
    _id: templateVersionId(id, 1),
    templateId: id,
    version: 1,
    name,
    text,
    at: WRITTEN_AT,
    by: PRODUCT,
    reason: '系统自带',
  }),
)
