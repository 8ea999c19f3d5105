import { createRoot } from 'react-dom/client'
import { KioskFrame } from './kiosk-frame'

/** Puts the frame of a kiosk over the pages; the pages themselves stay what they are. */
export function startKiosk(): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(<KioskFrame />)
}
