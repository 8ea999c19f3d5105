import * as contracts from '@qingjian/shared/reminder/reminder.contracts'
import { type Method, method } from '../platform/serve/method'
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
  method(contracts.runReminders, runReminders),
]
