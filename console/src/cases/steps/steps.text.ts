import type { Dismissal, Verdict } from '@qingjian/shared/cases/case-states'

export const stepsText = {
  actions: '可以办理的事',
  nothing: '现在没有需要您办理的事',
  done: '已办理',
  conflict: '别人刚刚办理了这个案件，已为您重新读取。请核对后再提交，您填的内容还在。',
  reason: '原因',
  reasonMissing: '请写明原因',
  note: '内部备注',
  noteHint: '可以不填。只有工作人员能看到，群众看不到。',

  assign: '分派',

  verify: '核实',
  verifyTitle: '填写核实结果',
  verdict: '核实结论',
  verdictMissing: '请选择核实结论',
  verdictHints: {
    true: '群众反映的情况存在',
    'partly-true': '有的情况存在，有的不存在',
    untrue: '核实后没有发现反映的情况',
  } satisfies Record<Verdict, string>,
  finding: '核实情况',
  findingHint: '怎么核实的、查到什么。被评价的工作人员也会看到，不要写反映人的信息。',
  findingMissing: '请写明核实情况',

  dismissal: '提出误评/恶意',
  dismissalTitle: '提出误评或恶意评价',
  dismissalNote: '要由纪委监委监督检查室的人员复核。同意后这条评价不计入满意度，但会公开条数，记录一直保留。',
  dismissalKind: '属于哪一种',
  dismissalKindMissing: '请选择',
  dismissalHints: {
    misrated: '群众点错了，或评错了窗口',
    malicious: '有证据证明是故意抹黑',
  } satisfies Record<Dismissal, string>,
  decideDismissal: '复核误评/恶意',

  referBack: '不属于本单位',
  referBackTitle: '退回协调指导中心改派',
  referBackNote: '写清为什么不归本单位管、应当归谁管。退回后期限继续计算。',

  redirect: '改派',
  redirectTitle: '改派给承办单位',
  redirectNote: '可以派给别的单位，也可以退给原单位继续办。期限继续计算。',
  redirectUnit: '承办单位',
  redirectUnitMissing: '请选择承办单位',

  extension: '申请延期',
  extensionTitle: '申请延长整改期限',
  extensionNote: '每个案件只能延期一次，由上级审批。批准前期限不变。',
  extensionDays: '延长几个工作日',
  extensionDaysMissing: '请填写天数',
  extensionUntil: (day: string) => `批准后，整改期限到 ${day}`,
  decideExtension: '审批延期',
  askedExtension: (person: string, days: number) => `${person} 申请延长 ${days} 个工作日`,

  answer: '答复群众',
  answerTitle: '答复群众',
  answerText: '答复内容',
  answerHint: '写给群众看：查到什么、怎么改的、以后怎么办。用大白话，不写工作人员姓名和内部文号。',
  answerShort: '至少写10个字',
  preview: '群众会看到',
  previewFrom: (unit: string) => `${unit}答复您`,
  previewEmpty: '（答复内容写在上面，这里显示群众看到的样子）',
  previewFiles: (count: number) => `附 ${count} 份材料`,

  returnAnswer: '退回重办',
  returnTitle: '退回重新整改和答复',
  returnNote: '退回后整改期限从原来的位置继续计算，不会重新开始。',

  appeal: '申诉',
  appealTitle: '对核实结果申诉',
  appealNote: '写清哪里与事实不符。每个案件只能申诉一次，由纪委监委监督检查室处理。',
  appealReason: '申诉理由',
  decideAppeal: '处理申诉',
  appealDecisions: {
    refused: '不支持，维持原来的核实结果',
    untrue: '支持，核实结论改为不属实',
    misrated: '支持，认定为误评，不计入满意度',
  },

  addNote: '内部备注',
  addNoteTitle: '写一条内部备注',
  addNoteNote: '只有工作人员能看到，群众看不到。',
  noteText: '内容',
  noteMissing: '请填写内容',

  decision: '决定',
  decisionMissing: '请选择同意还是不同意',
  approve: '同意',
  refuse: '不同意',
  asked: '申请理由',
}
