import { useEffect, useState } from 'react'
import { useReconnect } from '../../../lib/network/use-reconnect'
import { type PinyinTable, syllablesOf } from './pinyin'

export interface Pinyin {
  table: PinyinTable
  syllables: ReturnType<typeof syllablesOf>
}

/** What the keyboard knows of Chinese, from a file beside the page; nothing until it is there, and letters do meanwhile. */
export function usePinyin(): Pinyin | undefined {
  const [pinyin, setPinyin] = useState<Pinyin>()
  const [round, setRound] = useState(0)
  useReconnect(() => setRound((value) => value + 1))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` stands for asking again
  useEffect(() => {
    if (pinyin) return
    fetch('./pinyin.json')
      .then((answer) => answer.json())
      .then((table: PinyinTable) => setPinyin({ table, syllables: syllablesOf(table) }))
      .catch(() => undefined)
  }, [round])
  return pinyin
}
