export const reminderSettingsText = {
  title: '提醒设置',
  note: '每天几点发、迟了几天还补发。保存后从下一次发送起生效。',
  sending: '发送时间',
  sendAt: '每天几点发送',
  sendAtHint: '6:00 到 20:00 之间。短信另有免打扰时段，在“消息设置”里改。',
  late: '没能按时发出时',
  windowDays: '迟几天以内补发',
  windowDaysHint:
    '系统停机等原因没有按时发出的，在这几天内自动补发；再迟就不发了，记为“错过未发”。0 到 7 天，填 0 就只在当天发。',
  days: '天',
  saveTitle: '保存提醒设置',
  saveNote: '请写明为什么改。',
}
