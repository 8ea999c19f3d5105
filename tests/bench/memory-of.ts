import { existsSync, readFileSync } from 'node:fs'

/** Resident memory of a process, in megabytes. */
export interface ResidentMemory {
  total: number
  /** Its own: heaps, buffers, stacks. */
  anonymous: number
  /** Pages of files, which the system takes back when others need them: programs, libraries and the database's map. */
  file: number
}

const KILOBYTES_IN_A_MEGABYTE = 1024

/** Reads it from the Linux kernel; undefined on other systems. */
export function memoryOf(pid: number): ResidentMemory | undefined {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return undefined
  const status = readFileSync(path, 'utf8')
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / KILOBYTES_IN_A_MEGABYTE
  return { total: megabytes('VmRSS'), anonymous: megabytes('RssAnon'), file: megabytes('RssFile') }
}
