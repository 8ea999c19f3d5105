import * as audit from './audit/audit.contracts'
import * as calendar from './calendar/calendar.contracts'
import * as cases from './cases/cases.contracts'
import * as followUp from './follow-up/follow-up.contracts'
import * as housekeeping from './housekeeping/housekeeping.contracts'
import * as identity from './identity/identity.contracts'
import type { Contract } from './kernel/contract'
import * as notice from './notice/notice.contracts'
import * as affairs from './openness/affairs/affair.contracts'
import * as announcements from './openness/announcements/announcement.contracts'
import * as opennessFiles from './openness/file.contracts'
import { find } from './openness/find/find.contracts'
import * as opennessImport from './openness/import.contracts'
import * as objections from './openness/objection.contracts'
import { listPolicies } from './openness/policies/policy.contracts'
import * as powers from './openness/powers/power.contracts'
import * as projects from './openness/projects/project.contracts'
import * as opennessPublic from './openness/public.contracts'
import * as publications from './openness/publication.contracts'
import * as orgExport from './org/export.contracts'
import * as orgImport from './org/import.contracts'
import * as org from './org/org.contracts'
import * as rating from './rating/rating.contracts'
import * as reminder from './reminder/reminder.contracts'

/** Every method there is; the role matrix, the generated inputs and the deployment walk this list. */
export const CONTRACTS: readonly Contract[] = [
  ...Object.values(rating),
  ...Object.values(audit),
  ...Object.values(identity),
  ...Object.values(calendar),
  ...Object.values(cases),
  ...Object.values(housekeeping),
  ...Object.values(org),
  ...Object.values(orgImport),
  ...Object.values(orgExport),
  ...Object.values(followUp),
  ...Object.values(notice),
  ...Object.values(reminder),
  ...Object.values(publications),
  ...Object.values(opennessPublic),
  ...Object.values(opennessImport),
  ...Object.values(objections),
  ...Object.values(announcements),
  listPolicies,
  ...Object.values(projects),
  ...Object.values(affairs),
  ...Object.values(powers),
  ...Object.values(opennessFiles),
  find,
]
