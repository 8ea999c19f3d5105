export const demoText = {
  title: '本机演示：直接以演示人员登录',
  note: '只在本机的演示环境里有。点一下，等于这位人员在手机上扫码并允许登录。',
  confirm: '演示：在手机上确认',
  refuse: '演示：在手机上拒绝',
}
