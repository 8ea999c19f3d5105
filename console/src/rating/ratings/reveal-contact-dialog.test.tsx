import { followConfirmation, requestConfirmation } from '@qingjian/shared/identity/identity.contracts'
import { revealContact } from '@qingjian/shared/rating/rating.contracts'
import { fireEvent, screen } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { show } from '../../../testing/show'
import { uiText } from '../../ui/ui.text'
import { ratingsText as text } from './ratings.text'
import { RevealContactDialog } from './reveal-contact-dialog'

describe("a rater's number", () => {
  it('is shown after the purpose was written down and the phone has confirmed', async () => {
    const cloud = fakeCloud()
    cloud.answers(requestConfirmation, {
      confirmationId: 'confirmation-1',
      number: '47',
      expiresAt: Date.now() + 120_000,
    })
    cloud.answers(followConfirmation, { state: 'confirmed' })
    cloud.answers(revealContact, { mobile: '17000000123' })
    show(<RevealContactDialog ratingId="rating-1" onClose={() => undefined} />)
    fireEvent.click(screen.getByText(uiText.confirm))
    await screen.findByText(uiText.reasonMissing)
    expect(cloud.calls).toEqual([])
    fireEvent.change(screen.getByLabelText(uiText.reason), { target: { value: '核实情况' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await screen.findByText('17000000123')
    expect(screen.getByText(text.revealedNote)).toBeTruthy()
    expect(cloud.callsOf(revealContact)[0]).toMatchObject({
      confirmation: 'confirmation-1',
      data: { ratingId: 'rating-1', purpose: '核实情况' },
    })
  })
})
