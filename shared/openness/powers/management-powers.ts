import { type PowerEntry, step } from './power-entries'

/** 日常管理类: what those who run a village do every week. */
export const MANAGEMENT_POWERS: readonly PowerEntry[] = [
  {
    kind: 'power',
    title: '村级财务开支报销',
    class: 'management',
    order: 8,
    basis: '农村集体经济组织财务制度；村民委员会组织法第三十条、第三十二条',
    decider: '村党组织书记、村委会主任',
    scope: '预算以内的日常开支。大额资金按“村级大额资金使用”办。',
    steps: [
      step('hand', '经手人交票', '经手人', 15, {
        words: '写明事由，经手人和证明人签字。',
        kept: ['发票和明细'],
      }),
      step('check', '村务监督委员会审核', '村务监督委员会', 7, {
        words: '看真不真、该不该，盖审核章。不合理的退回。',
        kept: ['审核意见'],
      }),
      step('sign', '审批签字', '村党组织书记、村委会主任', 5, { kept: ['审批单'] }),
      step('book', '镇里入账付款', '镇“三资”管理机构', 15, { kept: ['转账回单'] }),
      step('post', '逐笔公开', '村委会', 31, {
        words: '当月收支逐笔公开。',
        postedDays: 5,
        open: ['收支公开表'],
      }),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '印章使用管理',
    class: 'management',
    order: 9,
    basis: '民政部、公安部关于规范村民委员会印章制发使用和管理工作的意见',
    decider: '村委会主任；合同和担保须经会议决定',
    scope: '村委会、集体经济组织的公章。空白纸和空白介绍信不得盖章。',
    steps: [
      step('apply', '提出用章', '用章人', 2, { words: '说明用途，带要盖章的材料。', kept: ['用章材料'] }),
      step('check', '核对把关', '村委会主任', 2, { words: '涉及合同、借款、担保的，先看有没有会议决议。' }),
      step('stamp', '盖章登记', '印章保管人', 2, {
        words: '管章的人不批，批的人不管章。',
        kept: ['用章登记页'],
      }),
      step('post', '每季度公开用章情况', '村务监督委员会', 92, { postedDays: 5, open: ['用章情况公示'] }),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '物资和服务采购',
    class: 'management',
    order: 10,
    basis: '农村集体经济组织财务制度；村民委员会组织法第三十条',
    decider: '村“两委”会议',
    scope: '办公用品、设备、保洁、绿化等。够大额标准的，按“村级大额资金使用”办。',
    steps: [
      step('need', '提出需求', '村委会', 7, { open: ['采购清单'] }),
      step('decide', '村“两委”会商定', '村党组织、村委会', 7, {
        words: '定方式、定最高价、定参加询价的人。',
        meeting: 'two-committees',
        kept: ['会议记录'],
      }),
      step('ask', '询价比价', '采购小组、村务监督委员会', 10, {
        words: '问三家以上，价格当场记下。',
        open: ['比价结果'],
        kept: ['报价单'],
      }),
      step('buy', '采购验收', '采购小组', 30, {
        words: '收货的人不是采购的人。',
        kept: ['发票和验收单'],
      }),
      step('post', '公开', '村委会', 10, { postedDays: 5, open: ['采购结果公示'] }),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '发展党员（接收预备党员）',
    class: 'management',
    order: 11,
    basis: '中国共产党章程；中国共产党发展党员工作细则',
    decider: '党员大会讨论，上级党委审批',
    scope: '发展对象培训、政治审查以后的程序。',
    steps: [
      step('check', '支部委员会审查', '村党组织', 10, {
        words: '集体讨论是不是合格。',
        meeting: 'branch-committee',
        kept: ['会议记录'],
      }),
      step('post', '公示', '村党组织', 5, { postedDays: 7, open: ['公示照片'] }),
      step('preview', '上级党委预审', '镇党委', 30, { kept: ['预审意见'] }),
      step('vote', '党员大会讨论', '全体党员', 30, {
        words: '采取无记名投票，票数当场宣布。',
        meeting: 'party-members',
        kept: ['会议记录和表决票'],
      }),
      step('approve', '上级党委审批', '镇党委', 90, {
        words: '三个月以内审批，并派人谈话。',
        kept: ['审批意见'],
      }),
      step('announce', '公布结果', '村党组织', 10, { postedDays: 5, open: ['结果公示'] }),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '误工补贴发放',
    class: 'management',
    order: 12,
    basis: '村民委员会组织法第六条、第二十四条',
    decider: '村民代表会议定人员和标准',
    scope: '不拿固定报酬的村委会成员、村民代表、务工人员。',
    steps: [
      step('standard', '定人员和标准', '村民代表会议', 30, {
        meeting: 'villager-representatives',
        open: ['人员和标准'],
        kept: ['会议记录和签到表'],
      }),
      step('note', '记工', '记工员', 31, {
        words: '当天记、当事人签字，写明干了什么。',
        kept: ['记工单'],
      }),
      step('check', '村务监督委员会审核', '村务监督委员会', 7, { kept: ['审核意见'] }),
      step('post', '公示', '村委会', 5, { postedDays: 5, open: ['误工补贴公示'] }),
      step('pay', '打卡发放', '镇“三资”管理机构', 20, { kept: ['发放回单'] }),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '村级聘用人员',
    class: 'management',
    order: 13,
    basis: '村民委员会组织法第三十三条；劳动合同法',
    decider: '村“两委”会议',
    scope: '保洁员、护林员、水管员、公益性岗位等。村干部的近亲属应聘的，本人回避。',
    steps: [
      step('plan', '定岗位和条件', '村党组织、村委会', 10, {
        meeting: 'two-committees',
        open: ['岗位、条件和报酬'],
        kept: ['会议记录'],
      }),
      step('notice', '发布公告', '村委会', 3, { postedDays: 7, open: ['招聘公告'] }),
      step('choose', '报名和选定', '村“两委”、村务监督委员会', 20, {
        words: '同等条件下优先聘用脱贫户和困难户。',
        meeting: 'two-committees',
        kept: ['报名表和会议记录'],
      }),
      step('post', '公示结果', '村委会', 3, { postedDays: 5, open: ['拟聘结果'] }),
      step('sign', '签协议上岗', '村委会', 15, { kept: ['协议'] }),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '党务村务财务公开',
    class: 'management',
    order: 14,
    basis: '村民委员会组织法第三十条、第三十二条',
    decider: '村委会主任',
    scope: '一般事项每季度公开，财务往来较多的每月公开，重大事项随时公开。',
    steps: [
      step('draft', '整理内容', '村委会', 7, { words: '按目录逐项写，金额写到每一笔。', kept: ['公开底稿'] }),
      step('check', '村务监督委员会审核', '村务监督委员会', 5, {
        words: '核对真不真、全不全。',
        kept: ['审核意见'],
      }),
      step('post', '公开', '村委会', 3, { postedDays: 5, open: ['公开栏照片'] }),
      step('answer', '收集和答复意见', '村委会、村务监督委员会', 15, {
        words: '村民有疑问的，五天以内答复。',
        open: ['答复情况'],
      }),
    ],
    files: [],
  },
]
