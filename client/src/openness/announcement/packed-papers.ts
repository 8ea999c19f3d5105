import { storedState } from '../../lib/stored-state'

interface PackedPapers {
  policyId: string
  papers: string[]
}

/** Policies whose ticks are kept. */
const MOST = 10

/** Which papers somebody has ready for which policy, the last one first; it never leaves the phone, and goes with its drafts. */
export const packedPapers = storedState<PackedPapers[]>('openness.draft.papers', [])

export function setPacked(policyId: string, paper: string, isReady: boolean): void {
  const known = packedPapers.get()
  const others = (known.find((one) => one.policyId === policyId)?.papers ?? []).filter((one) => one !== paper)
  const papers = isReady ? [...others, paper] : others
  const rest = known.filter((one) => one.policyId !== policyId)
  packedPapers.set([...(papers.length > 0 ? [{ policyId, papers }] : []), ...rest].slice(0, MOST))
}
