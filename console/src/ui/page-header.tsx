import { Typography } from 'antd'
import type { ReactNode } from 'react'
import './page-header.css'

interface PageHeaderProps {
  title: string
  /** One sentence on what the page is for. */
  note?: ReactNode
  actions?: ReactNode
}

export function PageHeader({ actions, note, title }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div>
        <Typography.Title level={1} className="page-header-title">
          {title}
        </Typography.Title>
        {note === undefined ? null : <Typography.Text type="secondary">{note}</Typography.Text>}
      </div>
      <div className="page-header-actions">{actions}</div>
    </header>
  )
}
