import type { ReactNode } from 'react'
import './filter-bar.css'

/** The filters above a list, in one row that wraps. */
export function FilterBar({ children, label }: { children: ReactNode; label: string }) {
  return (
    <search className="filter-bar" aria-label={label}>
      {children}
    </search>
  )
}
