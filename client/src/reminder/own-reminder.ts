import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listMine, openMine } from '@qingjian/shared/reminder/reminder.contracts'

export type OwnReminder = ContractOutput<typeof listMine>['reminders'][number]
export type OpenedReminder = ContractOutput<typeof openMine>
export type BirthdayCard = NonNullable<OpenedReminder['card']>
