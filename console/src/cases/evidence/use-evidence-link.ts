import { openEvidence } from '@qingjian/shared/cases/cases.contracts'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ask, remoteKey } from '../../lib/use-remote'

/** Links are good for some minutes; a picture on the screen needs none for longer. */
const KEPT_FOR = 4 * 60_000

/** A link to one file of a case. */
export function useEvidenceLink(caseId: string, evidenceId: string): UseQueryResult<string> {
  return useQuery({
    queryKey: remoteKey(openEvidence, { caseId, evidenceId }),
    queryFn: async () => (await ask(openEvidence, { caseId, evidenceId })).url,
    staleTime: KEPT_FOR,
    refetchInterval: KEPT_FOR,
  })
}
