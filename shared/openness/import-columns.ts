/** What a file of the open books brings. */
export const BOOK_IMPORT_KINDS = ['payments', 'allocations', 'accounts'] as const
export type BookImportKind = (typeof BOOK_IMPORT_KINDS)[number]
export const BOOK_IMPORT_KIND_NAMES: Record<BookImportKind, string> = {
  payments: '发放明细',
  allocations: '拨付明细',
  accounts: '村级收支账目',
}

/**
 * Where an import stands. `collecting`: rows come in. `checking`: being checked. `faulty`: cells are to be mended in the
 * file. `ready`: nothing wrong, nothing stored yet. `applied`: it has become a draft. `abandoned`: given up.
 */
export const BOOK_IMPORT_STATES = [
  'collecting',
  'checking',
  'faulty',
  'ready',
  'applied',
  'abandoned',
] as const
export type BookImportState = (typeof BOOK_IMPORT_STATES)[number]

export const MOST_BOOK_ROWS = 100_000
export const MOST_ROWS_OF_A_BOOK_CALL = 500
export const MOST_BOOK_CELLS = 40

/** One column of a template, and the other titles under which files have it. */
export interface BookColumn {
  key: string
  title: string
  /** Titles that mean the same; a unit in brackets behind a title is read apart. */
  also: readonly string[]
  required: boolean
  /** Its title or a column 金额单位 has to say 元, 百元, 万元 or 亿元. */
  isMoney?: true
  example: string
  help: string
}

interface BookColumnRest {
  also?: readonly string[]
  required?: true
  isMoney?: true
}

const column = (
  key: string,
  title: string,
  example: string,
  help: string,
  rest: BookColumnRest = {},
): BookColumn => ({
  key,
  title,
  also: rest.also ?? [],
  required: rest.required ?? false,
  ...(rest.isMoney && { isMoney: true }),
  example,
  help,
})

const MONEY_HELP = '数字，最多两位小数；表头写明单位，如“金额（元）”“金额（万元）”，或另加一列“金额单位”'
const amount = column('amount', '金额（元）', '475.00', MONEY_HELP, {
  required: true,
  isMoney: true,
  also: ['金额', '数额', '发放金额', '拨付金额'],
})
const unitOfMoney = column('moneyUnit', '金额单位', '元', '元、百元、万元或亿元；表头已经写明的不填')
const day = (title: string, also: readonly string[]) =>
  column('day', title, '2026-6-30', '年月日写全，例如2026-6-30、2026年6月30日或20260630', {
    required: true,
    also,
  })
const remark = column('remark', '备注', '', '最多200个字；不要写身份证号、银行卡号和手机号', {
  also: ['说明'],
})
const batch = column('batch', '批次', '第一批', '没有分批的不填')
const fund = column('fund', '资金名称', '耕地地力保护补贴', '填写已经公开的资金的全称', {
  required: true,
  also: ['资金', '资金项目', '补贴名称'],
})

/** The columns of each template in their order. */
export const BOOK_COLUMNS = {
  payments: [
    column('region', '村（社区）', '中庄村', '填写系统里村（社区）的名称', {
      required: true,
      also: ['村', '村名', '社区', '村（居）'],
    }),
    fund,
    column('item', '发放项目', '种粮补贴', '群众看得懂的叫法；不填的用资金名称', { also: ['项目', '用途'] }),
    column('name', '领取人', '马晓梅', '个人填姓名，单位填全称', {
      required: true,
      also: ['姓名', '户主', '户主姓名', '收款人', '领款人'],
    }),
    column('recipientKind', '个人或单位', '个人', '填写“个人”或“单位”，不填按“个人”', {
      also: ['领取人类别'],
    }),
    column('idNumber', '身份证号', '', '本人查询时核对用，系统只保存无法还原的校验值；单位不填', {
      also: ['身份证', '身份证号码', '公民身份号码'],
    }),
    column('mobile', '手机号', '', '本人查询时核对用，不公开', { also: ['电话', '联系电话', '手机'] }),
    column('standard', '补贴标准（元）', '95.00', `每一个计量单位多少钱。${MONEY_HELP}`, {
      isMoney: true,
      also: ['标准', '单价', '补贴标准'],
    }),
    column('quantity', '数量', '5', '最多三位小数；有标准的必须填', {
      also: ['面积', '人数', '亩数', '数量（亩）'],
    }),
    column('unit', '计量单位', '亩', '亩、人、户、月等；有标准的必须填', { also: ['单位'] }),
    amount,
    unitOfMoney,
    batch,
    day('发放日期', ['日期', '发放时间', '打卡日期']),
    column('payer', '发放单位', '韵家口镇财政所', '最多40个字', {
      required: true,
      also: ['拨付单位', '付款单位'],
    }),
    remark,
  ],
  allocations: [
    fund,
    column('giver', '拨出方', '城东区财政局', '上级单位全称，或系统里镇（街道）、村（社区）的名称', {
      required: true,
      also: ['拨付单位', '拨款单位'],
    }),
    column('region', '接收方', '韵家口镇', '填写系统里区、镇（街道）、村（社区）的名称', {
      required: true,
      also: ['收款单位', '接收单位'],
    }),
    column('item', '用途', '耕地地力保护补贴', '不填的用资金名称', { also: ['项目'] }),
    amount,
    unitOfMoney,
    batch,
    day('拨付日期', ['日期', '拨付时间']),
    remark,
  ],
  accounts: [
    column('region', '村（社区）', '中庄村', '填写系统里村（社区）的名称或12位区划代码', {
      required: true,
      also: ['村', '村名', '社区', '村庄'],
    }),
    column('kind', '类别', '收入', '填写“收入”“支出”或“结存”', {
      required: true,
      also: ['收支', '收支类别'],
    }),
    column('item', '科目', '集体土地租金', '群众看得懂的叫法', {
      required: true,
      also: ['项目', '用途', '摘要'],
    }),
    column('fund', '资金名称', '', '用的是某项已经公开的资金时填写；结存必须填', { also: ['资金'] }),
    amount,
    unitOfMoney,
    day('日期', ['发生日期', '记账日期', '年度']),
    column('party', '对方', '', '付款给谁或者谁付的款；个人只写姓，如“马某”', {
      also: ['往来单位', '收款人', '付款人'],
    }),
    remark,
  ],
} as const satisfies Record<BookImportKind, readonly BookColumn[]>

/** The head of the open data, in the order of `read-open-data`. */
export const CSV_COLUMNS = [
  '编号',
  '版本',
  '类别',
  '村（社区）',
  '年度',
  '资金名称',
  '项目',
  '领取人（已隐去）',
  '标准（元）',
  '数量',
  '计量单位',
  '金额（元）',
  '批次',
  '日期',
  '付款方',
  '备注',
  '公开日期',
  '状态',
  '校验值',
] as const
