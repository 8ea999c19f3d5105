import type { OutboxEntry } from '../../lib/outbox/entry'
import { resultOf } from './result-of'

const entry: OutboxEntry = {
  id: 'entry-1',
  kind: 'rating.submit',
  title: '3号窗口',
  payload: {},
  createdAt: 0,
  state: 'waiting',
}

describe('what became of a rating', () => {
  it('was counted', () => expect(resultOf('rated', undefined).title).toBe('谢谢您的评价'))
  it('becomes a case when it is a 差评, and says so', () => {
    expect(resultOf('rated', undefined, true)).toMatchObject({
      title: '谢谢您的评价',
      text: expect.stringContaining('核实、整改'),
    })
    expect(resultOf('rated', undefined).text).not.toContain('核实')
  })
  it('became a remark', () => expect(resultOf('remarked', undefined).title).toBe('追评已经收到'))
  it('waits in the phone', () => expect(resultOf('waiting', entry).title).toContain('待发送'))
  it('left the outbox, so it was sent', () =>
    expect(resultOf('waiting', undefined).title).toContain('已经发出去了'))
  it('was refused later, in the words of the cloud', () => {
    const refused: OutboxEntry = {
      ...entry,
      state: 'refused',
      failure: { code: 'CONFLICT', message: '时间太久了' },
    }
    expect(resultOf('waiting', refused)).toMatchObject({ icon: 'attention', text: '时间太久了' })
  })
})
