export default definePageConfig({ navigationBarTitleText: '按程序办了没有' })
