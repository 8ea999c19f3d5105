/** How many characters of a name are stored as beginnings to search by. */
export const MOST_NAME_CHARACTERS = 12

/**
 * A person's name as everybody may read it: the last character and, of three and more, the first stay. 张三 is *三,
 * 马晓梅 is 马*梅, 阿依古丽·买买提 is 阿******提.
 */
export function maskedName(name: string): string {
  const characters = [...name]
  if (characters.length < 2) return '*'
  if (characters.length === 2) return `*${characters[1]}`
  return `${characters[0]}${'*'.repeat(characters.length - 2)}${characters.at(-1)}`
}

/** A name as it is compared: without spaces, full-width forms and the different dots of the same name. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[·•・.]/g, '·')
    .toUpperCase()
}
