import Taro from '@tarojs/taro'

/** Asks before something that cannot be undone; true when the person said yes. */
export async function confirm(question: string, yes: string, no: string): Promise<boolean> {
  const answer = await Taro.showModal({
    content: question,
    confirmText: yes,
    cancelText: no,
    confirmColor: '#0d6a5d',
  })
  return answer.confirm
}

/** Says in passing that something was done. */
export function say(sentence: string): void {
  void Taro.showToast({ title: sentence, icon: 'none', duration: 2_500 })
}
