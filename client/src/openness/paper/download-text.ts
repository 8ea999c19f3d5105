import { BYTE_ORDER_MARK } from './csv'
import { downloadFile } from './download-file'

/** Has the browser save a text under a name, as a file that Excel opens. */
export function downloadText(text: string, name: string): void {
  downloadFile(new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }), name)
}
