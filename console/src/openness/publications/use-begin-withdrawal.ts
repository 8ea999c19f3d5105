import { App } from 'antd'
import { useNavigate } from 'react-router'
import { publicationText as text } from '../publication.text'

/** What follows the beginning of a withdrawal: its own draft is shown. */
export function useBeginWithdrawal(): (stored: { id: string }) => void {
  const { message } = App.useApp()
  const navigate = useNavigate()
  return ({ id }) => {
    message.success(text.withdrawalBegun)
    navigate(`/openness/publications/${id}`)
  }
}
