/**
 * What a screen reader needs. Taro 4.2 leaves these out of the weapp templates, so a label set in JSX would never
 * reach the page. Build and runtime number the attributes of a component alike, hence one table for both.
 * Names: https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html
 */
const attributes = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-disabled': '',
}

const components = ['View', 'Text', 'Image', 'Button', 'Label', 'Textarea', 'Input']

/** Adds to Taro's table of components: component → attribute → default. */
export function accessibleComponents(): Record<string, Record<string, string>> {
  return Object.fromEntries(components.map((name) => [name, { ...attributes }]))
}
