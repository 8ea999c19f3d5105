import * as contracts from '@qingjian/shared/reminder/reminder.contracts'
import { type Method, method } from '../platform/serve/method'
import { acknowledgeMine } from './inbox/acknowledge-mine'
import { agreeToWeChat } from './inbox/agree-to-wechat'
import { listMine } from './inbox/list-mine'
import { openMine } from './inbox/open-mine'
import { readMineStanding } from './inbox/read-mine-standing'
import { createPlan } from './plans/create-plan'
import { decideOccasion } from './plans/decide-occasion'
import { decidePlan } from './plans/decide-plan'
import { editPlan } from './plans/edit-plan'
import { estimatePlan } from './plans/estimate-plan'
import { listPlans } from './plans/list-plans'
import { previewPeople } from './plans/preview-people'
import { readMonth } from './plans/read-month'
import { readPlan } from './plans/read-plan'
import { sendTest } from './plans/send-test'
import { submitPlan } from './plans/submit-plan'
import { switchPlan } from './plans/switch-plan'
import { withdrawPlan } from './plans/withdraw-plan'
import { addAppointment } from './records/add-appointment'
import { listAppointments } from './records/list-appointments'
import { listDeliveries } from './records/list-deliveries'
import { listOccasions } from './records/list-occasions'
import { readOccasion } from './records/read-occasion'
import { readOverview } from './records/read-overview'
import { readReport } from './records/read-report'
import { retryDeliveries } from './records/retry-deliveries'
import { withdrawAppointment } from './records/withdraw-appointment'
import type { ReminderDependencies } from './reminder.dependencies'
import { runReminders } from './sending/run-reminders'
import { readSettings } from './settings/read-settings'
import { saveSettings } from './settings/save-settings'
import { createTemplate } from './templates/create-template'
import { editTemplate } from './templates/edit-template'
import { listTemplates } from './templates/list-templates'
import { readTemplate } from './templates/read-template'
import { retireTemplate } from './templates/retire-template'

/** Every method of the function, and the use case that serves it. */
export const REMINDER_METHODS: readonly Method<ReminderDependencies>[] = [
  method(contracts.createTemplate, createTemplate),
  method(contracts.editTemplate, editTemplate),
  method(contracts.listTemplates, listTemplates),
  method(contracts.readTemplate, readTemplate),
  method(contracts.retireTemplate, retireTemplate),
  method(contracts.createPlan, createPlan),
  method(contracts.decideOccasion, decideOccasion),
  method(contracts.decidePlan, decidePlan),
  method(contracts.editPlan, editPlan),
  method(contracts.estimatePlan, estimatePlan),
  method(contracts.listPlans, listPlans),
  method(contracts.previewPeople, previewPeople),
  method(contracts.readMonth, readMonth),
  method(contracts.readPlan, readPlan),
  method(contracts.sendTest, sendTest),
  method(contracts.submitPlan, submitPlan),
  method(contracts.switchPlan, switchPlan),
  method(contracts.withdrawPlan, withdrawPlan),
  method(contracts.readSettings, readSettings),
  method(contracts.saveSettings, saveSettings),
  method(contracts.addAppointment, addAppointment),
  method(contracts.listAppointments, listAppointments),
  method(contracts.listDeliveries, listDeliveries),
  method(contracts.listOccasions, listOccasions),
  method(contracts.readOccasion, readOccasion),
  method(contracts.readOverview, readOverview),
  method(contracts.readReport, readReport),
  method(contracts.retryDeliveries, retryDeliveries),
  method(contracts.withdrawAppointment, withdrawAppointment),
  method(contracts.acknowledgeMine, acknowledgeMine),
  method(contracts.agreeToWeChat, agreeToWeChat),
  method(contracts.listMine, listMine),
  method(contracts.openMine, openMine),
  method(contracts.readMineStanding, readMineStanding),
  method(contracts.runReminders, runReminders),
]
