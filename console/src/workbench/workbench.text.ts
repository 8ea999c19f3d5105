export const workbenchText = {
  title: '我的工作台',
  note: '等您办理的事项',
  nothing: '目前没有等您办理的事项',
  failed: '有的事项没有读到',
  roles: '我的角色',
  noRoles: '您目前没有角色，需要时请联系系统管理员',
}
