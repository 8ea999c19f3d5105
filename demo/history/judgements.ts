import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { isBadLevel, isSatisfiedLevel, type Level } from '@qingjian/shared/rating/scale'
import type { Random } from '../random'
import { COMPLAINTS, MIXED, PRAISE } from './comments'

type Judgement = Pick<RatingDocument, 'level' | 'dimensions' | 'reasons' | 'comment' | 'commentCheck'>

/** What people complain about, the common before the grave. */
const REASON_WEIGHTS: Record<string, number> = {
  queue: 26,
  'repeated-trips': 20,
  cold: 16,
  overdue: 12,
  shirking: 10,
  rude: 8,
  nobody: 5,
  other: 4,
  'unlawful-fee': 1,
  favours: 0.6,
}
const REASONS = DEFAULT_RATING_SETTINGS.reasons.map((item) => ({
  item,
  weight: REASON_WEIGHTS[item.code] ?? 1,
}))

/** Which aspect a 基本满意 is about. */
const WEAK_ASPECTS = [
  { item: 'efficiency', weight: 7 },
  { item: 'attitude', weight: 3 },
]

/** What one citizen thinks of one service; aspects, reasons and words go with the level. */
export function drawJudgement(
  random: Random,
  shares: { bad: number; middling: number; isSilent: boolean },
): Judgement {
  const level = levelOf(random, shares)
  if (isBadLevel(level)) return complaint(random, level)
  if (shares.isSilent) return { level, dimensions: sameForAll(level), reasons: [], ...words('') }
  const isSatisfied = isSatisfiedLevel(level)
  const weak = isSatisfied && !random.chance(0.04) ? [] : [random.weighted(WEAK_ASPECTS)]
  const comment = isSatisfied ? sometimes(random, 0.03, PRAISE) : sometimes(random, 0.12, MIXED)
  return { level, dimensions: dimensionsOf(weak, 3), reasons: [], ...words(comment) }
}

function levelOf(random: Random, { bad, middling }: { bad: number; middling: number }): Level {
  const drawn = random.next()
  if (drawn < bad) return 1
  return drawn < bad + middling ? 3 : 5
}

function complaint(random: Random, level: Level): Judgement {
  const reasons = Array.from({ length: random.chance(0.3) ? 2 : 1 }, () => random.weighted(REASONS))
  const codes = [...new Set(reasons.map(({ code }) => code))]
  const weak = reasons.map(({ dimension = random.weighted(WEAK_ASPECTS) }) => dimension)
  const comment = sometimes(random, 0.35, COMPLAINTS[random.pick(codes)] ?? [])
  return { level, dimensions: dimensionsOf(weak, level), reasons: codes, ...words(comment) }
}

/** What the form sends by itself. */
function sameForAll(level: Level): Record<string, Level> {
  return Object.fromEntries(DEFAULT_RATING_SETTINGS.dimensions.map(({ code }) => [code, level]))
}

function dimensionsOf(weak: readonly string[], level: Level): Record<string, Level> {
  return Object.fromEntries(
    DEFAULT_RATING_SETTINGS.dimensions.map(({ code }) => [code, weak.includes(code) ? level : 5]),
  )
}

function sometimes(random: Random, probability: number, comments: readonly string[]): string {
  return random.chance(probability) ? random.pick(comments) : ''
}

function words(comment: string): Pick<Judgement, 'comment' | 'commentCheck'> {
  return { comment, commentCheck: comment === '' ? 'none' : 'passed' }
}
