export default definePageConfig({ navigationBarTitleText: '查一笔钱' })
