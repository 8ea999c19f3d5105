import { Button, Result } from 'antd'
import { appText } from './app.text'

/** What is left when a page's code fails, or could not be loaded after an update. */
export function CrashedPage() {
  return (
    <Result
      title={appText.crashed}
      extra={<Button onClick={() => window.location.reload()}>{appText.reload}</Button>}
    />
  )
}
