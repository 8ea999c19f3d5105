import { View } from '@tarojs/components'
import './passage.scss'

/** Words as their author wrote them, with their lines; `lead`: the one thing that everybody should read. */
export function Passage({ words, kind = 'body' }: { words: string; kind?: 'body' | 'lead' }) {
  return <View className={`passage passage--${kind}`}>{words}</View>
}
