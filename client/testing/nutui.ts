/** The build takes NutUI by the component (babel.config.js); so do the tests, with the real components. */
export { default as Button } from '@nutui/nutui-react-taro/dist/es/packages/button'
export { default as Popup } from '@nutui/nutui-react-taro/dist/es/packages/popup'
export { default as Switch } from '@nutui/nutui-react-taro/dist/es/packages/switch'
export { default as TextArea } from '@nutui/nutui-react-taro/dist/es/packages/textarea'
