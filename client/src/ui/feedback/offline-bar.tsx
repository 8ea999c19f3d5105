import { useOnline } from '../../lib/network/use-online'
import { uiText } from '../ui.text'
import { NoteBar } from './note-bar'

/** One line at the top of a form while there is no network. */
export function OfflineBar() {
  return useOnline() ? null : <NoteBar icon="offline" text={uiText.offline} />
}
