import { datesOf, type Grant, noteOf, scopeOf } from './describe-grant'

const DAY = 86_400_000
const start = Date.UTC(2026, 0, 1, -8)
const grant: Grant = {
  id: 'grant-1',
  role: 'follow-up-officer',
  regions: [{ id: 'region-1', name: '城东镇' }],
  units: [{ id: 'unit-1', name: '人社局' }],
  from: start,
  until: start + 31 * DAY,
  state: 'granted',
  reason: '轮岗',
  requestedAt: start,
  requestedBy: '周敏',
}

describe('a role in words', () => {
  it('names its places and its last day', () => {
    expect(scopeOf(grant)).toBe('城东镇、人社局')
    expect(datesOf(grant)).toBe('2026-01-01至2026-01-31')
    expect(datesOf({ ...grant, until: undefined })).toBe('2026-01-01起，长期')
  })

  it('says why it does not count now', () => {
    expect(noteOf(grant, start)).toBeUndefined()
    expect(noteOf(grant, start - 1)).toBe('还没到开始日期')
    expect(noteOf(grant, start + 31 * DAY)).toBe('已到期')
    expect(noteOf({ ...grant, state: 'waiting' }, start)).toBe('等另一位管理员同意')
  })
})
