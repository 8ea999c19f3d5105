/** A parameter of an address in plain words: WeChat gives it as it stands there, a browser decoded. */
export function decoded(parameter = ''): string {
  try {
    return decodeURIComponent(parameter).trim()
  } catch {
    return parameter.trim()
  }
}
