/** How people call the fields of a line. */
export const LINE_FIELD_NAMES = {
  kind: '类别',
  regionId: '村（社区）',
  year: '年度',
  item: '项目',
  amount: '金额',
  day: '日期',
  batch: '批次',
  remark: '备注',
  fundId: '资金',
  giver: '拨出方',
  payer: '付款方',
  recipient: '领取人',
  standard: '标准',
  quantity: '数量',
  unit: '计量单位',
  policy: '政策依据',
  sourceLevel: '资金来源',
} as const
export type LineField = keyof typeof LINE_FIELD_NAMES
