import { townIdOf } from '../../publications/author-place'
import { VILLAGE } from '../../testing/openness-people'
import type { ProjectDocument } from '../projects.documents'

/** Works of 中庄村 as they are stored: under contract, and nothing wrong about them. */
export function storedProject(_id: string, more: Partial<ProjectDocument> = {}): ProjectDocument {
  const regionId = more.regionId ?? VILLAGE
  const changedOn = more.changedOn ?? '2026-11-01'
  return {
    _id,
    title: '村东道路硬化',
    holderId: regionId,
    regionId,
    regionName: '中庄村',
    townId: townIdOf(regionId),
    year: 2026,
    standing: 'contract',
    contractor: '城东第一建筑公司',
    winnerKey: '城东第一建筑公司',
    contractedOn: '2026-03-10',
    contractId: `contract-${_id}`,
    figures: { estimate: 60_000_000, contract: 48_000_000, changed: 0, paid: 0 },
    plannedEnd: '2026-08-31',
    changedOn,
    position: `${changedOn}.${_id}`,
    flags: [],
    rulesVersion: 0,
    ...more,
  }
}

/** A flag of a project, with one row. */
export function storedFlag(
  projectId: string,
  flag: ProjectDocument['flags'][number]['flag'] = 'paid-ahead',
): ProjectDocument['flags'][number] {
  return {
    flag,
    words: '到2026-05-01已付1笔共20万元',
    rows: [{ id: 'payment', projectId, title: '进度款', day: '2026-05-01', amount: 20_000_000 }],
  }
}
