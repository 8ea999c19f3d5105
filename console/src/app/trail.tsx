import { Link } from 'react-router'
import { appText as text } from './app.text'
import type { Standing } from './page-at'
import './trail.css'

/** The way to a page that does not stand in the menu, with the way back. */
export function Trail({ standing: { page, parent, section } }: { standing: Standing }) {
  if (parent === undefined) return null
  return (
    <nav aria-label={text.trail}>
      <ol className="trail">
        <li>{section}</li>
        <li>
          <Link to={`/${parent.path}`}>{parent.title}</Link>
        </li>
        <li aria-current="page">{page.title}</li>
      </ol>
    </nav>
  )
}
