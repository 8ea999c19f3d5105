import { writtenDay } from '../../calendar/spoken-day'
import { plainYuan } from '../../kernel/money'
import { type Entitlement, VERDICT_NAMES } from '../policies/entitlement'
import { POWER_CLASS_NAMES } from '../powers/power-classes'
import { QUORUMS } from '../powers/quorums'
import {
  PARTY_ROLE_NAMES,
  PROJECT_SECTOR_NAMES,
  PROJECT_STAGE_NAMES,
  TENDER_METHOD_NAMES,
} from '../projects/project-stages'
import type { PowerStep } from './announcement-fields'
import type { AnnouncementKind } from './announcement-kinds'
import type { WrittenAnnouncement, WrittenOf } from './written-announcement'

/** A text that somebody typed, with its place in the content. */
export interface PlacedText {
  path: string
  text: string
}

/** The titles of what an announcement names, by their ids. */
export type Titles = ReadonlyMap<string, string>

/** One field as people read it. */
export interface WordsOfField<Content> {
  name: string
  /** All of it in words; empty where it is not filled in. */
  written(content: Content, titles: Titles): string
  /** What of it somebody typed. */
  texts(content: Content): PlacedText[]
}

const NOBODY_TYPED = () => []
const joined = (parts: readonly string[], between = '；') => parts.filter((part) => part !== '').join(between)
const yuan = (fen: number | undefined) => (fen === undefined ? '' : `${plainYuan(fen)}元`)
const inWords = (day: string | undefined) => (day === undefined ? '' : writtenDay(day))
const percent = (share: number | undefined) => (share === undefined ? '' : `${share}%`)
const titled = (ids: readonly string[], titles: Titles) =>
  joined(
    ids.map((id) => titles.get(id) ?? id),
    '、',
  )

/** A field that holds one text. */
function text<Content, Key extends string>(
  name: string,
  path: Key,
  read: (content: Content) => string | undefined,
): WordsOfField<Content> {
  return {
    name,
    written: (content) => read(content) ?? '',
    texts: (content) => [{ path, text: read(content) ?? '' }],
  }
}

/** A field that nobody types, such as an amount or a day. */
function chosen<Content>(
  name: string,
  written: (content: Content, titles: Titles) => string,
): WordsOfField<Content> {
  return { name, written, texts: NOBODY_TYPED }
}

const FILES: WordsOfField<WrittenAnnouncement> = {
  name: '附件',
  written: ({ files }) =>
    joined(
      files.map(({ name }) => name),
      '、',
    ),
  texts: ({ files }) => files.map(({ name }, place) => ({ path: `files.${place}.name`, text: name })),
}

const POLICY: readonly WordsOfField<WrittenOf<'policy'>>[] = [
  text('标题', 'title', ({ title }) => title),
  text('文号', 'number', ({ number }) => number),
  text('发文单位', 'issuer', ({ issuer }) => issuer),
  chosen('发文日期', ({ issuedOn }) => inWords(issuedOn)),
  text('政策说明', 'summary', ({ summary }) => summary),
  text('谁可以申请', 'whoMay', ({ whoMay }) => whoMay),
  text('怎么办', 'howTo', ({ howTo }) => howTo),
  {
    name: '要带的材料',
    written: ({ documents }) => joined(documents, '、'),
    texts: ({ documents }) => documents.map((one, place) => ({ path: `documents.${place}`, text: one })),
  },
  chosen('开始申请', ({ opensOn }) => inWords(opensOn)),
  chosen('截止日期', ({ closesOn }) => inWords(closesOn)),
  text('全文', 'text', (content) => content.text),
  chosen('相关资金', ({ fundIds }, titles) => titled(fundIds, titles)),
  chosen('相关权力', ({ powerIds }, titles) => titled(powerIds, titles)),
  {
    name: '测一测',
    written: ({ entitlement = [] }) => joined(entitlement.map((node) => nodeInWords(node, entitlement))),
    texts: ({ entitlement = [] }) => entitlement.flatMap(textsOfNode),
  },
]

function nodeInWords(node: Entitlement[number], all: Entitlement): string {
  if (node.kind === 'outcome') return `结论“${VERDICT_NAMES[node.verdict]}”：${node.text}`
  const placeOf = (id: string) => all.findIndex((one) => one.id === id) + 1
  const answers = node.answers.map(({ text, to }) => `${text}（转第${placeOf(to)}项）`)
  return `问题“${joined([node.text, node.hint ?? ''], ' ')}”：${answers.join('、')}`
}

function textsOfNode(node: Entitlement[number], place: number): PlacedText[] {
  const path = `entitlement.${place}`
  const own = [{ path: `${path}.text`, text: node.text }]
  if (node.kind === 'outcome') return own
  const answers = node.answers.map((answer, order) => ({
    path: `${path}.answers.${order}.text`,
    text: answer.text,
  }))
  return [...own, { path: `${path}.hint`, text: node.hint ?? '' }, ...answers]
}

type Party = WrittenOf<'project'>['owner']

function partyInWords({ creditCode, name, role }: Party): string {
  const code = creditCode === undefined ? '' : `（统一社会信用代码${creditCode}）`
  return `${PARTY_ROLE_NAMES[role]}：${name}${code}`
}

function textsOfParty({ creditCode = '', name }: Party, path: string): PlacedText[] {
  return [
    { path: `${path}.name`, text: name },
    { path: `${path}.creditCode`, text: creditCode },
  ]
}

const PROJECT: readonly WordsOfField<WrittenOf<'project'>>[] = [
  text('标题', 'title', ({ title }) => title),
  chosen('建设地点', ({ siteId }, titles) => titles.get(siteId) ?? siteId),
  chosen('项目类型', ({ sector }) => PROJECT_SECTOR_NAMES[sector]),
  text('为什么建', 'purpose', ({ purpose }) => purpose),
  text('建什么', 'scope', ({ scope }) => scope),
  text('谁批准的', 'approval', ({ approval }) => approval),
  chosen('批准日期', ({ approvedOn }) => inWords(approvedOn)),
  chosen('估算投资', ({ estimate }) => yuan(estimate)),
  chosen('计划开工', ({ plannedStart }) => inWords(plannedStart)),
  chosen('计划完工', ({ plannedEnd }) => inWords(plannedEnd)),
  {
    name: '建设单位',
    written: ({ owner }) => partyInWords(owner),
    texts: ({ owner }) => textsOfParty(owner, 'owner'),
  },
  chosen('资金来源', ({ fundIds }, titles) => titled(fundIds, titles)),
]

const STAGE: readonly WordsOfField<WrittenOf<'stage'>>[] = [
  chosen('项目', ({ projectId }, titles) => titles.get(projectId) ?? projectId),
  chosen('到了哪一步', ({ stage }) => PROJECT_STAGE_NAMES[stage]),
  chosen('日期', ({ day }) => inWords(day)),
  text('做了什么', 'words', ({ words }) => words),
  text('文件编号', 'number', ({ number }) => number),
  chosen('金额', ({ amount }) => yuan(amount)),
  chosen('变更金额', ({ change }) => yuan(change)),
  text('原因', 'reason', ({ reason }) => reason),
  chosen('采购方式', ({ method }) => (method === undefined ? '' : TENDER_METHOD_NAMES[method])),
  chosen('报名单位数', ({ bidders }) => (bidders === undefined ? '' : `${bidders}家`)),
  chosen('工程进度', ({ progress }) => percent(progress)),
  chosen('截止日期', ({ until }) => inWords(until)),
  chosen('质保金比例', ({ retention }) => percent(retention)),
  chosen('验收是否合格', ({ isPassed }) => (isPassed === undefined ? '' : isPassed ? '合格' : '不合格')),
  {
    name: '参与单位',
    written: ({ parties }) => joined(parties.map(partyInWords)),
    texts: ({ parties }) => parties.flatMap((party, place) => textsOfParty(party, `parties.${place}`)),
  },
]

const AFFAIR: readonly WordsOfField<WrittenOf<'affair'>>[] = [
  text('标题', 'title', ({ title }) => title),
  text('内容', 'words', ({ words }) => words),
  {
    name: '表格',
    written: ({ table }) => joined(table.map(({ name, value }) => `${name}：${value}`)),
    texts: ({ table }) =>
      table.flatMap(({ name, value }, place) => [
        { path: `table.${place}.name`, text: name },
        { path: `table.${place}.value`, text: value },
      ]),
  },
]

const POWER: readonly WordsOfField<WrittenOf<'power'>>[] = [
  text('名称', 'title', ({ title }) => title),
  chosen('类别', (content) => POWER_CLASS_NAMES[content.class]),
  chosen('序号', ({ order }) => String(order)),
  text('依据', 'basis', ({ basis }) => basis),
  text('谁来决定', 'decider', ({ decider }) => decider),
  text('适用范围', 'scope', ({ scope }) => scope),
  {
    name: '办理步骤',
    written: ({ steps }) => joined(steps.map((step, place) => `${place + 1}. ${stepInWords(step)}`)),
    texts: ({ steps }) => steps.flatMap(textsOfStep),
  },
]

function stepInWords({ days, materials, meeting, postedDays, title, who, words }: PowerStep): string {
  const named = materials.map(({ isPublic, name }) => `${name}（${isPublic ? '公开' : '村里留存'}）`)
  return joined(
    [
      title,
      `由${who}办理`,
      words,
      `${days}天内`,
      meeting === undefined ? '' : QUORUMS[meeting].name,
      postedDays === undefined ? '' : `公示${postedDays}天`,
      named.length === 0 ? '' : `材料：${named.join('、')}`,
    ],
    '，',
  )
}

function textsOfStep({ materials, title, who, words }: PowerStep, place: number): PlacedText[] {
  const path = `steps.${place}`
  return [
    { path: `${path}.title`, text: title },
    { path: `${path}.who`, text: who },
    { path: `${path}.words`, text: words },
    ...materials.map(({ name }, order) => ({ path: `${path}.materials.${order}.name`, text: name })),
  ]
}

const WORDS: { [Kind in AnnouncementKind]: readonly WordsOfField<WrittenOf<Kind>>[] } = {
  policy: POLICY,
  project: PROJECT,
  stage: STAGE,
  affair: AFFAIR,
  power: POWER,
}

/** Every field of this kind of announcement, in the order in which people read it. */
export function fieldsOf({ kind }: WrittenAnnouncement): readonly WordsOfField<WrittenAnnouncement>[] {
  return [...(WORDS[kind] as readonly WordsOfField<WrittenAnnouncement>[]), FILES]
}
