import { Result } from 'antd'
import { Link } from 'react-router'
import { appText } from './app.text'

export function MissingPage() {
  return <Result title={appText.missing} extra={<Link to="/">{appText.backToWorkbench}</Link>} />
}
