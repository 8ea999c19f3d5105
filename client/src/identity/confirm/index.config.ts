export default definePageConfig({ navigationBarTitleText: '确认操作' })
