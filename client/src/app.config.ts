const inBrowser = process.env.TARO_ENV === 'h5'

export default defineAppConfig({
  pages: [
    'home/index',
    'rating/rate/index',
    'rating/thanks/index',
    'rating/mine/index',
    'rating/board/index',
    // Cards are printed by staff at a PC; a phone has no use for the page.
    ...(inBrowser ? ['rating/cards/index'] : []),
  ],
  subPackages: [
    { root: 'settings', pages: ['index', 'privacy/index'] },
    { root: 'identity', pages: ['me/index', 'bind/index', 'sign-in/index', 'confirm/index'] },
    { root: 'cases', pages: ['mine/index', 'case/index', 'about-me/index', 'assigned/index'] },
    { root: 'follow-up', pages: ['answer/index'] },
    {
      root: 'openness',
      pages: [
        'village/index',
        'places/index',
        'fund/index',
        'publication/index',
        'search/index',
        'line/index',
        'own/index',
        'objections/index',
        'log/index',
      ],
    },
    { root: 'reminder', pages: ['inbox/index', 'message/index', 'card/index'] },
  ],
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '清鉴',
    navigationBarBackgroundColor: '@navigationBackground',
    navigationBarTextStyle: '@navigationText' as 'black',
    backgroundColor: '@background',
    backgroundTextStyle: '@backgroundText' as 'dark',
  },
})
