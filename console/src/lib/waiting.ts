import type { StaffRole } from '@qingjian/shared/kernel/roles'

/** Something that waits for the person, as the workbench shows it. */
export interface WaitingItem {
  key: string
  title: string
  /** What to do, in a sentence. */
  note: string
  /** Address of the page where it is done. */
  to: string
  /** A date has passed, or something is about to fail. */
  urgent?: boolean
}

/** A feature's part of the workbench, declared in `<feature>/<feature>.waiting.ts`; read anew each minute. */
export interface WaitingSource {
  key: string
  roles: 'everyone' | readonly StaffRole[]
  /** @param roles those of the person */
  read: (roles: readonly StaffRole[]) => Promise<WaitingItem[]>
}
