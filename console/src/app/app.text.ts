export const appText = {
  name: '清鉴工作台',
  skip: '跳到正文',
  mySessions: '我的登录',
  signOut: '退出登录',
  help: '快捷键：按 / 到搜索框，按 ? 看本页说明，按 Tab 在各项之间移动',
  missing: '没有这个页面，可能地址不完整，或者您没有查看它的权限。',
  backToWorkbench: '回到工作台',
  crashed: '这个页面出了问题。请刷新后再试；如果还不行，请联系系统管理员。',
  reload: '刷新页面',
  menu: '主菜单',
  trail: '当前位置',
  menuButton: '菜单',
}
