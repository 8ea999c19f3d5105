import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listPublicationLines, readPublication } from '@qingjian/shared/openness/publication.contracts'

type Detail = ContractOutput<typeof readPublication>
type Lines = ContractOutput<typeof listPublicationLines>

const NOTHING = {
  edit: false,
  submit: false,
  takeBack: false,
  decide: false,
  discard: false,
  archive: false,
  withdraw: false,
}

/** A village's payments that are being written. */
export function samplePublication(
  may: Partial<Detail['may']>,
  row: Partial<Detail['publication']> = {},
  changes: Partial<Detail> = {},
): Detail {
  return {
    publication: {
      id: 'publication-1',
      kind: 'lines',
      title: '2026年耕地地力保护补贴发放明细',
      regionId: '630102100201',
      regionName: '中庄村',
      year: 2026,
      state: 'draft',
      version: 4,
      lineCount: 2,
      publishedLines: 0,
      totals: [{ kind: 'payment', count: 2, amount: 95_000 }],
      authorName: '马海燕',
      changedAt: Date.UTC(2026, 10, 27, 2),
      correctedLines: 0,
      withdrawnLines: 0,
      ...row,
    },
    done: '给种粮的农户发补贴',
    effect: '',
    steps: [{ at: Date.UTC(2026, 10, 27, 2), who: '马海燕', step: 'create' }],
    leaks: [],
    leakCount: 0,
    may: { ...NOTHING, ...may },
    ...changes,
  }
}

/** Its two lines. */
export function sampleLines(): Lines {
  const line = {
    kind: 'payment',
    regionId: '630102100201',
    regionName: '中庄村',
    year: 2026,
    item: '种粮补贴',
    amount: 47_500,
    day: '2026-06-30',
    batch: '第一批',
    remark: '',
    fundId: 'fund-1',
    fundName: '耕地地力保护补贴',
    payer: '韵家口镇财政所',
    standard: 9500,
    quantity: 5000,
    unit: '亩',
  } as const
  return {
    lines: [
      { ...line, index: 0, recipient: { kind: 'person', name: '马晓梅', isClaimable: true } },
      { ...line, index: 1, recipient: { kind: 'person', name: '祁连山', isClaimable: false } },
    ],
    total: 2,
  }
}
