import * as v from 'valibot'

/* @__NO_SIDE_EFFECTS__ */
function wholeDays(least: number, most: number) {
  return v.pipe(
    v.number('请填写天数'),
    v.integer('请填写整数'),
    v.minValue(least, `至少${least}天`),
    v.maxValue(most, `最多${most}天`),
  )
}

/** What a district may set about cases. That a case is verified within one working day is law and no setting. */
export const caseSettingsField = v.pipe(
  v.object({
    /** Working days to put right what was wrong; the law (国办发〔2019〕51号) leaves fifteen at most. */
    rectifyDays: wholeDays(1, 15),
    /** Working days of one extension at most. */
    mostExtensionDays: wholeDays(1, 15),
    /** Working days after the end of a clock until the handler's superior is told, and until the commission is. */
    superiorAfterDays: wholeDays(1, 10),
    commissionAfterDays: wholeDays(2, 20),
    /** Working days in which the rated person may object to what was found. */
    appealDays: wholeDays(1, 30),
    /** Days in which a citizen whom nobody reached may still say that it is not solved. */
    lateWordDays: wholeDays(1, 365),
  }),
  v.forward(
    v.check(
      ({ commissionAfterDays, superiorAfterDays }) => commissionAfterDays > superiorAfterDays,
      '提醒监督室的时间要晚于提醒上级',
    ),
    ['commissionAfterDays'],
  ),
)

export type CaseSettings = v.InferOutput<typeof caseSettingsField>

export const DEFAULT_CASE_SETTINGS: CaseSettings = {
  rectifyDays: 15,
  mostExtensionDays: 15,
  superiorAfterDays: 1,
  commissionAfterDays: 3,
  appealDays: 10,
  lateWordDays: 30,
}

/** 核实: law, 国办发〔2019〕51号. */
export const VERIFY_DAYS = 1
