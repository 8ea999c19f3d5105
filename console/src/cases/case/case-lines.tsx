import { Descriptions } from 'antd'
import type { ReactNode } from 'react'

/** Facts, one a line. */
export function CaseLines({ lines }: { lines: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      items={lines.map(([label, children]) => ({ key: label, label, children }))}
      styles={{ label: { width: 104 }, content: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } }}
    />
  )
}
