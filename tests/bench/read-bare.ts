import readExcelFile from 'read-excel-file/node'

const [path = ''] = process.argv.slice(2)
const started = performance.now()
readExcelFile(path).then(
  () => {
    const megabytes = process.resourceUsage().maxRSS / 1024
    console.log(JSON.stringify({ milliseconds: performance.now() - started, megabytes }))
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
