import { useEffect, useState } from 'react'
import { watchInBrowser } from './watch-in-browser'
import { watchInWeChat } from './watch-in-wechat'

const watch = process.env.TARO_ENV === 'weapp' ? watchInWeChat : watchInBrowser
let watched = 0

function nextId(): string {
  watched += 1
  return `watched-${watched}`
}

/** Whether an element has come on the screen yet; it is to carry the id, which no other page has. */
export function useSeen(): { id: string; isSeen: boolean } {
  const [id] = useState(nextId)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => watch(id, () => setSeen(true)), [id])
  return { id, isSeen }
}
