import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { accessible } from '../../../ui/accessible'
import { Pressable } from '../../../ui/action/pressable'
import { opennessKioskText } from '../../openness-kiosk.text'
import { Candidates } from './candidates'
import './keyboard.scss'
import { candidatesOf } from './pinyin'
import { clear, eraseIn, type Field, pressEnter, typeInto } from './typing'
import { useKeptFocus } from './use-kept-focus'
import { usePinyin } from './use-pinyin'
import { useRoomFor } from './use-room-for'

const text = opennessKioskText.keyboard
const LETTERS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const DIGITS = ['123', '456', '789', '.0']
const MOST_LETTERS = 20
const FOR_NUMBERS = ['number', 'tel']

interface KeyboardProps {
  field: Field
  /** Names of villages and towns, which are typed more often than any word. */
  places: readonly string[]
}

/** A keyboard on the screen that writes Chinese: a machine for everybody has none of its own, or one with settings behind. */
export function Keyboard({ field, places }: KeyboardProps) {
  const pinyin = usePinyin()
  const [letters, setLetters] = useState('')
  const [isDigits, setDigits] = useState(() => FOR_NUMBERS.includes(field.type))
  useKeptFocus()
  useRoomFor(field)
  const words = useMemo(() => [...text.words, ...places], [places])
  const candidates = useMemo(
    () =>
      letters === ''
        ? text.words.map((word) => ({ text: word, rest: '' }))
        : candidatesOf(letters, words, pinyin?.table ?? {}, pinyin?.syllables ?? new Map()),
    [letters, words, pinyin],
  )
  const rows = isDigits ? DIGITS : LETTERS
  const press = (key: string) => {
    if (isDigits) typeInto(field, key)
    else if (letters.length < MOST_LETTERS) setLetters(letters + key)
  }
  const erase = () => (letters === '' ? eraseIn(field) : setLetters(letters.slice(0, -1)))
  const clearAll = () => {
    setLetters('')
    clear(field)
  }
  const switchTo = (digits: boolean) => {
    setLetters('')
    setDigits(digits)
  }
  const enter = () => {
    // The page has to know the last word before it is told to look for it.
    if (letters !== '') flushSync(() => typeInto(field, candidates[0]?.text ?? letters))
    pressEnter(field)
    field.blur()
  }
  return (
    <View className="keyboard" {...accessible({ label: text.name })}>
      {!isDigits && (
        <Candidates
          key={letters}
          letters={letters}
          candidates={candidates}
          onChoose={(candidate) => {
            typeInto(field, candidate.text)
            setLetters(candidate.rest)
          }}
        />
      )}
      {rows.map((row) => (
        <View key={row} className="keyboard__row">
          {[...row].map((key) => (
            <Pressable key={key} className="keyboard__key" onPress={() => press(key)}>
              {key}
            </Pressable>
          ))}
          {row === rows.at(-1) && (
            <Pressable className="keyboard__key keyboard__key--wide" onPress={erase}>
              {text.erase}
            </Pressable>
          )}
        </View>
      ))}
      <View className="keyboard__row">
        <Pressable className="keyboard__key keyboard__key--wide" onPress={() => switchTo(!isDigits)}>
          {isDigits ? text.letters : text.digits}
        </Pressable>
        <Pressable className="keyboard__key keyboard__key--wide" onPress={clearAll}>
          {text.clear}
        </Pressable>
        <Pressable className="keyboard__key keyboard__key--enter" onPress={enter}>
          {field.type === 'search' ? text.search : text.done}
        </Pressable>
      </View>
    </View>
  )
}
