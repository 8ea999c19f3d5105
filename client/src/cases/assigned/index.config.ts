export default definePageConfig({ navigationBarTitleText: '分给我的案件' })
