import { View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '../../../ui/accessible'
import { Pressable } from '../../../ui/action/pressable'
import { Icon } from '../../../ui/icon/icon'
import { opennessKioskText } from '../../openness-kiosk.text'
import type { Candidate } from './pinyin'

const text = opennessKioskText.keyboard
/** What one row has room for, a character and its edges counted: long words take the room of several. */
const ROOM = 16

interface CandidatesProps {
  letters: string
  candidates: readonly Candidate[]
  onChoose: (candidate: Candidate) => void
}

/** What the letters may mean, row by row; before the first letter the words that are looked for most. */
export function Candidates({ candidates, letters, onChoose }: CandidatesProps) {
  const [row, setRow] = useState(0)
  const rows = rowsOf(candidates)
  return (
    <>
      <View className="candidates__letters" {...accessible({ role: 'status' })}>
        {letters === '' ? '' : text.typed(letters)}
      </View>
      <View className="candidates">
        <View className="candidates__all">
          {(rows[row] ?? []).map((candidate) => (
            <Pressable key={candidate.text} className="candidates__one" onPress={() => onChoose(candidate)}>
              {candidate.text}
            </Pressable>
          ))}
        </View>
        <Pressable
          className="candidates__turn candidates__turn--back"
          label={text.previous}
          disabled={row === 0}
          onPress={() => setRow(row - 1)}
        >
          <Icon name="chevron" />
        </Pressable>
        <Pressable
          className="candidates__turn"
          label={text.next}
          disabled={row >= rows.length - 1}
          onPress={() => setRow(row + 1)}
        >
          <Icon name="chevron" />
        </Pressable>
      </View>
    </>
  )
}

function rowsOf(candidates: readonly Candidate[]): Candidate[][] {
  const rows: Candidate[][] = []
  let room = 0
  for (const candidate of candidates) {
    const needed = candidate.text.length + 1
    const row = rows.at(-1)
    if (row && room >= needed) row.push(candidate)
    else {
      rows.push([candidate])
      room = ROOM
    }
    room -= needed
  }
  return rows
}
