import { Text } from '@tarojs/components'
import './marked-words.scss'
import { partsOf } from './looked-for'

/** Words in which what is looked for stands out. */
export function MarkedWords({ lookedFor, words }: { lookedFor: string; words: string }) {
  return (
    <>
      {partsOf(words, lookedFor).map(({ isLookedFor, text }, place) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name than their place
          key={place}
          className={isLookedFor ? 'marked-words' : undefined}
        >
          {text}
        </Text>
      ))}
    </>
  )
}
