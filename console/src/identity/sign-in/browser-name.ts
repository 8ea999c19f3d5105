const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/QQBrowser\//, 'QQ浏览器'],
  [/360|QihooBrowser/, '360浏览器'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPad|iPhone/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/UOS|Deepin/i, '统信UOS'],
  [/Kylin/i, '麒麟'],
  [/Linux/, 'Linux'],
]

function firstOf(names: readonly (readonly [RegExp, string])[], agent: string, otherwise: string): string {
  return names.find(([pattern]) => pattern.test(agent))?.[1] ?? otherwise
}

/** A browser in the words of whoever has to recognise it on the phone, such as `Windows 上的 Edge`. */
export function browserName(agent: string): string {
  return `${firstOf(SYSTEMS, agent, '未知系统')} 上的 ${firstOf(BROWSERS, agent, '浏览器')}`
}
