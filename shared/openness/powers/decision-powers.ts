import { fourMeetings, type PowerEntry, resultPosted, step } from './power-entries'

const FOUR_AND_TWO = '中国共产党农村基层组织工作条例（“四议两公开”）'

/** 村级重大决策类: what a village decides together, by 四议两公开. */
export const DECISION_POWERS: readonly PowerEntry[] = [
  {
    kind: 'power',
    title: '村级重大事项决策',
    class: 'decision',
    order: 1,
    basis: `村民委员会组织法第二十四条；${FOUR_AND_TWO}`,
    decider: '村民会议或者村民代表会议',
    scope: '发展规划、公益事业、筹资筹劳、村规民约等涉及全村利益的事项。清单里单独列出的，按那一项办。',
    steps: [
      ...fourMeetings({ plan: '实施方案' }),
      step('carryout', '组织实施', '村委会', 90, {
        words: '按决议实施，村务监督委员会全程监督。',
        kept: ['实施记录'],
      }),
      resultPosted('公开办得怎么样、花了多少钱。'),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '村级工程项目建设',
    class: 'decision',
    order: 2,
    basis: `村民委员会组织法第二十四条；招标投标法；建设工程质量管理条例；${FOUR_AND_TWO}`,
    decider: '村民代表会议',
    scope: '村里出资或者由村里实施的道路、水渠、路灯、活动场所等工程。不得拆分项目避开招标。',
    steps: [
      ...fourMeetings({ plan: '工程建设方案和预算' }),
      step('tender', '招标比选、签合同', '村委会', 45, {
        words: '够招标标准的进镇或区交易平台，不够的公开比选。结果和合同价公开。',
        open: ['招标或者比选结果', '合同价公示'],
        kept: ['合同'],
      }),
      step('build', '施工和监督', '施工单位、村务监督委员会', 180, {
        words: '监督小组到现场看质量。变更设计和加价要先商议、再签字。',
        open: ['施工照片'],
        kept: ['监督记录'],
      }),
      step('accept', '验收和结算审计', '村委会、镇政府', 45, {
        words: '村务监督委员会和村民代表参加验收，结算送审计。',
        open: ['验收意见'],
        kept: ['结算审计报告'],
      }),
      resultPosted('公开验收结果、结算金额和付款情况。', '结算和付款公示'),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '集体资产资源处置',
    class: 'decision',
    order: 3,
    basis: `农村集体经济组织法第二十六条、第二十八条；村民委员会组织法第二十四条；${FOUR_AND_TWO}`,
    decider: '集体经济组织成员大会或者成员代表大会',
    scope: '集体的房屋、设施、机动地、荒山荒地、鱼塘等出租、发包、出让、入股。不包括家庭承包地。',
    steps: [
      ...fourMeetings({ plan: '处置方案和底价', by: 'member-representatives' }),
      step('trade', '公开交易、签合同', '集体经济组织', 45, {
        words: '进农村产权交易平台公开竞价，同等条件下本村成员优先。',
        open: ['成交结果'],
        kept: ['合同'],
      }),
      step('collect', '收款入账', '集体经济组织', 30, {
        words: '租金和承包费直接进集体账户，开收据。',
        kept: ['收款凭证'],
      }),
      resultPosted('公开给了谁、多少钱、租多久、钱到账没有。'),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '村级大额资金使用',
    class: 'decision',
    order: 4,
    basis: `村民委员会组织法第二十四条；农村集体经济组织财务制度；${FOUR_AND_TWO}`,
    decider: '村民代表会议',
    scope: '一次支出达到本镇规定的大额标准，或者预算以外的开支。不得拆成几笔。',
    steps: [
      ...fourMeetings({ plan: '资金使用方案' }),
      step('approve', '镇里审核', '镇“三资”管理机构', 10, {
        words: '核对决议、预算和账户余额。',
        kept: ['审核单'],
      }),
      step('pay', '转账支付', '村报账员、镇“三资”管理机构', 15, {
        words: '不用现金，直接转到收款单位。',
        kept: ['发票和转账回单'],
      }),
      resultPosted('公开付给谁、付了多少、买了什么。'),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '土地承包和流转',
    class: 'decision',
    order: 5,
    basis: `农村土地承包法；农村集体经济组织法第二十六条；${FOUR_AND_TWO}`,
    decider: '集体经济组织成员大会',
    scope: '发包、调整承包地，统一流转土地。农户自己流转承包地的，由农户自己决定，村里只做备案。',
    steps: [
      ...fourMeetings({ plan: '承包或者流转方案', by: 'members' }),
      step('contract', '签订合同', '集体经济组织、农户', 30, {
        words: '统一流转的，先逐户签委托书，不签的不动他的地。',
        kept: ['合同和委托书'],
      }),
      step('register', '报镇备案、登记', '镇政府', 20, { kept: ['备案登记表'] }),
      resultPosted('公开各户面积、价格、期限和付款日期。', '面积和价格公示'),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '宅基地分配和使用',
    class: 'decision',
    order: 6,
    basis: '土地管理法第六十二条；农村集体经济组织法第二十六条；村民委员会组织法第二十四条',
    decider: '集体经济组织成员大会决定方案，镇政府审批',
    scope: '一户一宅。新申请、调整、翻建都按这一项办。',
    steps: [
      step('apply', '农户申请', '农户', 10, {
        words: '向村民小组提出，写明地方和面积。',
        kept: ['申请表'],
      }),
      step('look', '现场核查', '村“两委”', 10, {
        words: '看是不是一户一宅，占不占耕地，邻居有没有意见。',
        kept: ['核查记录'],
      }),
      step('discuss', '村“两委”会商议', '村党组织、村委会', 7, {
        meeting: 'two-committees',
        kept: ['会议记录'],
      }),
      step('resolve', '成员大会决议', '集体经济组织成员大会', 30, {
        words: '按使用方案逐户表决。',
        meeting: 'members',
        open: ['决议'],
        kept: ['会议记录和签到表'],
      }),
      step('post', '公示', '村委会', 3, { postedDays: 7, open: ['公示照片'] }),
      step('approve', '镇政府审批', '镇政府', 30, {
        words: '审批前到场查、批准后到场放线、建成后到场验。',
        open: ['批准结果'],
        kept: ['审批材料'],
      }),
      resultPosted('公开批给谁、在哪里、多大面积。'),
    ],
    files: [],
  },
  {
    kind: 'power',
    title: '集体经济收益分配',
    class: 'decision',
    order: 7,
    basis: `农村集体经济组织法第二十六条、第四十二条、第四十六条；${FOUR_AND_TWO}`,
    decider: '集体经济组织成员大会或者成员代表大会',
    scope: '当年收益提取公积公益金以后，剩余部分怎么分。土地补偿费的分配要由成员大会决定。',
    steps: [
      ...fourMeetings({ plan: '收益分配方案', by: 'member-representatives' }),
      step('reckon', '造册核对', '集体经济组织、村务监督委员会', 15, {
        words: '逐户核对份额和金额，本人确认。',
        kept: ['分配花名册'],
      }),
      step('pay', '打卡发放', '集体经济组织', 15, {
        words: '直接打到成员的银行卡，不发现金。',
        kept: ['发放回单'],
      }),
      resultPosted('公开总额、每份多少、发了多少户。'),
    ],
    files: [],
  },
]
