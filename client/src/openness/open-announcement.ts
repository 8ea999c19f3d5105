import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'

export type OpenAnnouncement = ContractOutput<typeof readAnnouncement>
