import { readMoney } from '@qingjian/shared/openness/read-money'

/** Characters of what is looked for (`find`). */
export const MOST_LOOKED_FOR = 40

/** 分 in a 元; an amount without a unit is one of 元. */
const FEN_OF_A_YUAN = 100
/** Most people here have one of these; words that are no names seldom begin with one. */
const SURNAMES =
  '马韩冶喇王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚祁星鲍才逯铁海哈沙丹索拉多尕'
/** A name as people write it, of a person or of a firm. */
const NAME = /^[\u4e00-\u9fff·•]{1,20}$/
const FIRM = /(公司|合作社|经营部|商店|厂|队|店|农场)$/
const MOST_OF_A_PERSON = 4

/** An amount in 分, where it is one: 475, 475元, 1,234.50, 1.2万元. */
export function amountLookedFor(typed: string): number | undefined {
  if (!/\d/.test(typed)) return undefined
  const inYuan = readMoney(typed, FEN_OF_A_YUAN)
  const read = inYuan.ok ? inYuan : readMoney(typed, undefined)
  return read.ok && read.fen > 0 ? read.fen : undefined
}

/** A name under which money may have been paid out, where it can be one. */
export function nameLookedFor(typed: string): string | undefined {
  const name = typed.replace(/\s/g, '')
  if (!NAME.test(name)) return undefined
  const isPerson = SURNAMES.includes(name.charAt(0)) && name.length <= MOST_OF_A_PERSON
  return isPerson || FIRM.test(name) ? name : undefined
}

/** Everything between words: spaces and marks of both scripts. Classes by name would bring a table into the build. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/

interface Part {
  text: string
  isLookedFor: boolean
}

/** A text cut where the words that are looked for stand in it; upper and lower case are one. */
export function partsOf(text: string, lookedFor: string): Part[] {
  const words = lookedFor.split(BETWEEN_WORDS).filter((word) => word !== '')
  if (words.length === 0) return [{ text, isLookedFor: false }]
  const longestFirst = words.sort((one, other) => other.length - one.length)
  return text
    .split(new RegExp(`(${longestFirst.join('|')})`, 'i'))
    .map((part, place) => ({ text: part, isLookedFor: place % 2 === 1 }))
    .filter((part) => part.text !== '')
}
