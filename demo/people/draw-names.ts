import type { Random } from '../random'

const SURNAMES = '马王李张刘陈杨赵韩冶祁孙周吴徐朱何郭罗梁宋郑谢唐许冯邓曹彭曾田董'
const GIVEN_NAMES =
  '秀英 建国 晓梅 海燕 志强 玉兰 文博 雪莲 永福 春花 国庆 慧敏 金花 生财 俊杰 丽娟 世明 彩霞 占林 青云 得福 小燕 成林 美玲 延红 桂芳 海龙 思远 静怡 立新'.split(
    ' ',
  )

/** Draws invented names, no name twice. */
export function createNames(random: Random): () => string {
  const taken = new Set<string>()
  return () => {
    for (;;) {
      const name = `${random.letters(SURNAMES, 1)}${random.pick(GIVEN_NAMES)}`
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  }
}
