import { PUBLICATION_KIND_NAMES, PUBLICATION_STATE_NAMES } from '@qingjian/shared/openness/publication-states'
import './publications.css'
import type { PublicationRow } from './publication-words'

/** The state as a mark, with the kind where it is not a plain publication. */
export function PublicationStateMark({
  publication,
}: {
  publication: Pick<PublicationRow, 'kind' | 'state'>
}) {
  const { kind, state } = publication
  return (
    <span className="publication-marks">
      <span className={`publication-state publication-state-${state}`}>{PUBLICATION_STATE_NAMES[state]}</span>
      {kind === 'lines' ? null : <span className="publication-kind">{PUBLICATION_KIND_NAMES[kind]}</span>}
    </span>
  )
}
