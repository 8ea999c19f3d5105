const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿', '万亿']

const capital = (digit: number) => DIGITS[digit] ?? ''

/** Up to four digits; zeros at the end are left out, and of several in a row one is written. */
function groupInWords(group: number): string {
  let words = ''
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10
    if (digit > 0) words += capital(digit) + PLACES[place]
    else if (words !== '' && !words.endsWith('零') && group % 10 ** place > 0) words += '零'
  }
  return words
}

function wholeInWords(whole: number): string {
  let words = ''
  for (let place = GROUPS.length - 1; place >= 0; place -= 1) {
    const group = Math.floor(whole / 10_000 ** place) % 10_000
    if (group === 0) continue
    const above = Math.floor(whole / 10_000 ** (place + 1))
    const isGap = words !== '' && (group < 1000 || above % 10 === 0)
    words += (isGap ? '零' : '') + groupInWords(group) + GROUPS[place]
  }
  return words
}

/** An amount in 分 in Chinese capitals (支付结算办法 附一 正确填写票据和结算凭证的基本规定), without 人民币 before it. */
export function capitalYuan(fen: number): string {
  const whole = Math.floor(fen / 100)
  const tenth = Math.floor(fen / 10) % 10
  const hundredth = fen % 10
  if (fen === 0) return '零元整'
  const before = whole === 0 ? '' : `${wholeInWords(whole)}元`
  if (tenth === 0 && hundredth === 0) return `${before}整`
  const isGap = before !== '' && (tenth === 0 || whole % 10 === 0)
  const jiao = tenth === 0 ? '' : `${capital(tenth)}角`
  return `${before}${isGap ? '零' : ''}${jiao}${hundredth === 0 ? '整' : `${capital(hundredth)}分`}`
}
