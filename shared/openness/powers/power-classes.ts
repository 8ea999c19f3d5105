/** The three classes of 小微权力 in a village. */
export const POWER_CLASSES = ['decision', 'management', 'service'] as const
export type PowerClass = (typeof POWER_CLASSES)[number]
export const POWER_CLASS_NAMES: Record<PowerClass, string> = {
  decision: '村级重大决策类',
  management: '日常管理类',
  service: '便民服务类',
}
