/** The wording of 城东区 (founding documents, report of 6 July 2020): the first template of every district. */
export const SEED_WORDING =
  '您好！今天是您的政治生日，希望您时刻牢记党员身份、践行入党誓词、不负党的重托、严格廉洁自律。'
