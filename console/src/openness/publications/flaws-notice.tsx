import { Alert, Button } from 'antd'
import { publicationText as text } from '../publication.text'
import type { Flaw } from './publication-detail'
import './publications.css'

/** What has to be mended before a draft can be submitted, with the way to each line. */
export function FlawsNotice({ flaws, onLine }: { flaws: readonly Flaw[]; onLine: (index: number) => void }) {
  if (flaws.length === 0) return null
  return (
    <Alert
      type="error"
      showIcon
      className="openness-notice"
      title={text.flaws(flaws.length)}
      description={
        <ul className="publication-leaks">
          {flaws.map(({ index, message }) => (
            <li key={`${index} ${message}`}>
              {message}
              {index === undefined ? null : (
                <Button type="link" size="small" onClick={() => onLine(index)}>
                  {text.toLine}
                </Button>
              )}
            </li>
          ))}
        </ul>
      }
    />
  )
}
