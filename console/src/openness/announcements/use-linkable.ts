import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listLinkable } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { useRemote } from '../../lib/use-remote'

export type Linkable = ContractOutput<typeof listLinkable>
export type Link = Linkable['links'][number]

/** What an announcement of this place can name, and which kinds the place publishes. */
export function useLinkable(regionId: string | undefined) {
  return useRemote(listLinkable, { regionId: regionId ?? '' }, { enabled: regionId !== undefined })
}

/** Choices of one kind; what is named already stays on offer. */
export function linkOptions(links: readonly Link[], named: readonly Link[], kind: Link['kind']) {
  const known = new Map([...named, ...links].filter((link) => link.kind === kind).map((one) => [one.id, one]))
  return [...known.values()].map(({ id, title }) => ({ value: id, label: title }))
}
