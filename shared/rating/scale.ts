/** Levels run from 1 (worst) to 5 (best); a scale names the ones that a citizen can choose. */
export type Level = 1 | 2 | 3 | 4 | 5

export const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[]

export interface ScaleStep {
  level: Level
  label: string
}

/** `three`: the seed's own scale (阳光评廉). `five`: the national scale, 国办发〔2019〕51号. Best first. */
export const SCALES = {
  three: [
    { level: 5, label: '满意' },
    { level: 3, label: '基本满意' },
    { level: 1, label: '不满意' },
  ],
  five: [
    { level: 5, label: '非常满意' },
    { level: 4, label: '满意' },
    { level: 3, label: '基本满意' },
    { level: 2, label: '不满意' },
    { level: 1, label: '非常不满意' },
  ],
} as const satisfies Record<string, readonly ScaleStep[]>

export type ScaleName = keyof typeof SCALES

/** 差评: the bottom levels of either scale. */
export function isBadLevel(level: Level): boolean {
  return level <= 2
}

/** 满意: counted in the satisfaction rate; 基本满意 (3) is neither satisfied nor bad. */
export function isSatisfiedLevel(level: Level): boolean {
  return level >= 4
}

export function isLevelOnScale(scale: ScaleName, level: Level): boolean {
  return SCALES[scale].some((step) => step.level === level)
}

/** The label of a level; a level from the other scale (the setting was changed since) keeps its national name. */
export function levelLabel(scale: ScaleName, level: Level): string {
  const steps: readonly ScaleStep[] = SCALES[scale]
  const step = steps.find((one) => one.level === level) ?? SCALES.five.find((one) => one.level === level)
  return step?.label ?? ''
}
