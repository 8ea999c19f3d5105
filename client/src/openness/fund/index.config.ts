export default definePageConfig({ navigationBarTitleText: '一项资金' })
