import { followConfirmation, requestConfirmation, unbind } from '@qingjian/shared/identity/identity.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { show } from '../../../testing/show'
import { messageOf } from '../failure'
import { useChange } from '../use-change'
import { confirmOnPhoneText as text } from './confirm-on-phone.text'

const input = { personId: 'person-1', reason: '手机丢失' }

function Unbind() {
  const change = useChange(unbind)
  return (
    <>
      <button type="button" onClick={() => change.mutate(input)}>
        解除
      </button>
      {change.data ? <p>done</p> : null}
      {change.error ? <p>{messageOf(change.error)}</p> : null}
    </>
  )
}

function begin(state: 'waiting' | 'confirmed' | 'refused' | 'expired') {
  const cloud = fakeCloud()
  cloud.answers(requestConfirmation, { confirmationId: 'confirmation-1', number: '47', expiresAt: 0 })
  cloud.answers(followConfirmation, { state })
  cloud.answers(unbind, { done: true })
  show(<Unbind />)
  fireEvent.click(screen.getByText('解除'))
  return cloud
}

describe('a sensitive change', () => {
  it('is made with the confirmation of the phone, which was asked about this very call', async () => {
    const cloud = begin('confirmed')
    await screen.findByText('done')
    expect(cloud.callsOf(requestConfirmation)[0]?.data).toEqual({
      feature: 'identity',
      action: 'unbind',
      data: input,
    })
    expect(cloud.callsOf(unbind)[0]).toMatchObject({ data: input, confirmation: 'confirmation-1' })
  })

  it('shows the digits to compare while the phone has not answered, and waits', async () => {
    const cloud = begin('waiting')
    expect(await screen.findByText('47')).toBeTruthy()
    expect(cloud.callsOf(unbind)).toEqual([])
  })

  it.each([
    ['refused', text.refused],
    ['expired', text.expired],
  ] as const)('that was %s is not made, and says so', async (state, words) => {
    const cloud = begin(state)
    await screen.findByText(words)
    expect(cloud.callsOf(unbind)).toEqual([])
  })

  it('that was given up is not made', async () => {
    const cloud = begin('waiting')
    await screen.findByText('47')
    fireEvent.click(screen.getByRole('button', { name: /close|关闭/i }))
    await screen.findByText(text.givenUp)
    await waitFor(() => expect(screen.queryByText('47')).toBeNull())
    expect(cloud.callsOf(unbind)).toEqual([])
  })

  it('that cannot be asked about says why', async () => {
    const cloud = fakeCloud()
    cloud.refuses(requestConfirmation, { code: 'NOT_FOUND', message: '没有找到这个人' })
    show(<Unbind />)
    fireEvent.click(screen.getByText('解除'))
    await screen.findByText('没有找到这个人')
  })
})
