/**
 * Names and titles without what people and Excel write in two ways: brackets and digits of either width, spaces, the dots
 * in names such as 阿依古丽·买买提.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[•‧∙⋅・]/g, '·')
}
