import { type FollowUpDocument, townOf } from '../follow-up.documents'

/** A case's follow-up that waits for a person's call, unless it says otherwise. */
export function storedFollowUp(
  id: string,
  more: Partial<FollowUpDocument> & Pick<FollowUpDocument, 'ratingId' | 'regionId' | 'unitId'>,
): FollowUpDocument {
  return {
    _id: id,
    position: `0-${id}`,
    kind: 'case',
    caseId: more.ratingId,
    caseNumber: 'P20261124-ABCDE',
    round: 1,
    state: 'for-person',
    nextAt: 0,
    callPosition: `0-${id}`,
    windowName: '营业执照',
    windowNumber: '01',
    hallName: '区政务大厅',
    unitName: '区市场监管局',
    townId: townOf(more.regionId),
    ratedDay: '2026-11-24',
    levelLabel: '不满意',
    reasons: [],
    answer: { text: '已经增开窗口。', at: 0 },
    createdAt: 0,
    contacts: [{ channel: 'sms', at: 0, result: 'delivered', settledAt: 0 }],
    hasNumber: true,
    numberIsDead: false,
    begun: true,
    ...more,
  }
}
