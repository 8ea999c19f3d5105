import { lineDetailText } from '../line-detail.text'
import { DifferencesList } from '../publications/differences-list'
import './line-detail.css'
import type { LineDetail } from './trail-steps'

const text = lineDetailText.versions

function titleOf({ isWithdrawal, publishedOn }: LineDetail['versions'][number], isFirst: boolean): string {
  if (isFirst) return text.first(publishedOn)
  return (isWithdrawal ? text.withdrawn : text.corrected)(publishedOn)
}

/** 改过几次: every version, the newest first, with what it changed and why. */
export function LineVersions({ versions }: Pick<LineDetail, 'versions'>) {
  return (
    <section>
      <h3>{text.title}</h3>
      {versions.length === 1 ? (
        <p>{text.never}</p>
      ) : (
        <ol className="line-detail-steps">
          {versions.map((version, place) => (
            <li key={version.version}>
              <strong>{titleOf(version, place === versions.length - 1)}</strong>
              <DifferencesList differences={version.differences} />
              {version.reason === undefined ? null : <p>{lineDetailText.reason(version.reason)}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
