import { succeed } from '@qingjian/shared/kernel/result'
import { listSubscriptions } from '@qingjian/shared/notice/notice.contracts'
import { render, screen } from '@testing-library/react'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { useTemplates } from './use-templates'

function Ids() {
  return <>{`ids: ${useTemplates(['case-answered', 'follow-up-question']).join(' ')}`}</>
}

describe('templates that a person can agree to', () => {
  const setForEmulator = (value: boolean) => Object.assign(globalThis, { FOR_EMULATOR: value })

  beforeEach(() =>
    startFakeCloud().answer(listSubscriptions, () =>
      succeed({
        subscriptions: [
          { template: 'case-answered', name: '办理结果通知', templateId: 'id-of-wechat' },
          { template: 'follow-up-question', name: '服务回访通知', templateId: 'follow-up-question' },
          { template: 'another', name: '别的', templateId: 'another-id' },
        ],
      }),
    ),
  )

  it('are the wanted ones', async () => {
    render(<Ids />)
    expect(await screen.findByText('ids: id-of-wechat follow-up-question')).toBeTruthy()
  })

  it('leave out what was never set up at WeChat', async () => {
    const { rerender } = render(<Ids />)
    await screen.findByText('ids: id-of-wechat follow-up-question')
    setForEmulator(false)
    try {
      rerender(<Ids />)
      expect(screen.getByText('ids: id-of-wechat')).toBeTruthy()
    } finally {
      setForEmulator(true)
    }
  })
})
