import { Spin } from 'antd'
import { uiText } from './ui.text'

export function Loading() {
  return (
    <div style={{ padding: 'var(--space-4)', textAlign: 'center' }} role="status">
      <Spin description={uiText.loading} size="large">
        <div style={{ minHeight: 80 }} />
      </Spin>
    </div>
  )
}
