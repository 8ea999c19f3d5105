export const assignText = {
  assign: '分派',
  assignTitle: (count: number) => `分派 ${count} 件案件`,
  assignNote: '只能分派给承办单位的人，不能分派给被评价的本人。',
  person: '经办人',
  choosePerson: '选择经办人',
  personMissing: '请选择经办人',
  nobodyThere: '这个单位还没有可以分派的人，请先在「组织与人员」里登记',
  openCases: (count: number) => (count === 0 ? '手上没有案件' : `手上 ${count} 件`),
  noteToHandler: '给经办人的话',
  noteHint: '可以不填。只有工作人员能看到，群众看不到。',
  assigned: (count: number) => `已分派 ${count} 件`,
}
