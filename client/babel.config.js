const path = require('node:path')

/** NutUI by the component, so that a page pays only for what it shows. */
const nutuiByComponent = [
  'import',
  {
    libraryName: '@nutui/nutui-react-taro',
    camel2DashComponentName: false,
    customName: (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}`,
    customStyleName: (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}/style/css`,
  },
  'nutui',
]

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  plugins: [nutuiByComponent],
  overrides: [
    {
      test: path.join(__dirname, '..', 'shared'),
      plugins: [require.resolve('./config/pure-declarations')],
    },
  ],
}
