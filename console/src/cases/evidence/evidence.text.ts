export const evidenceText = {
  files: '证据材料',
  missing: '请上传整改的证据，没有证据不能答复',

  title: '证据材料',
  none: '还没有证据材料',
  byCitizen: '群众提供',
  byStaff: '单位提供',
}
