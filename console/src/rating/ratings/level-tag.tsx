import { isBadLevel, isSatisfiedLevel, type Level } from '@qingjian/shared/rating/scale'

/** A level by its name; a 差评 stands out by weight and frame, since red is for warnings. */
export function LevelTag({ label, level }: { level: Level; label: string }) {
  const kind = isBadLevel(level) ? 'bad' : isSatisfiedLevel(level) ? 'satisfied' : 'middling'
  return <span className={`level-tag level-tag-${kind}`}>{label}</span>
}
