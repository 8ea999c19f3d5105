import { buildStale } from './build-stale'

buildStale(['emulator', 'functions', 'h5', 'weapp', 'console']).then(
  () => console.log('Built: dist/weapp, dist/h5, dist/console, dist/cloudfunctions, dist/emulator'),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
