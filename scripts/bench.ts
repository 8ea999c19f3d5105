import { writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { type Figure, MEASUREMENTS } from '../tests/bench/measurements'
import { buildStale } from './build-stale'
import { root } from './fingerprint'

function machine(): string {
  const [processor] = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`
  return `${cpus().length} cores (${processor?.model.trim() || 'unnamed'}), ${memory}, ${type()} ${release()}, Node ${process.versions.node}`
}

function verdictOf({ ok }: Figure): string {
  if (ok === undefined) return ''
  return ok ? 'kept' : '**missed**'
}

function pageOf(figures: readonly Figure[], minutes: number): string {
  const rows = figures.map(
    (figure) => `| ${figure.figure} | ${figure.asked} | ${figure.measured} | ${verdictOf(figure)} |`,
  )
  return `# Benchmarks

Written by \`npm run bench\`, ${new Date().toISOString().slice(0, 10)}, in ${minutes.toFixed(0)} minutes. Machine: ${machine()}.

Ratios compare two sides within one run, taken in turn (A B A B …); times are medians.

| Figure | Asked | Measured | |
|---|---|---|---|
${rows.join('\n')}
`
}

function print(figure: Figure): void {
  const mark = figure.ok === undefined ? '    ' : figure.ok ? 'ok  ' : 'MISS'
  console.log(`${mark} ${figure.figure}: ${figure.measured}  [${figure.asked}]`)
}

/**
 * Measures everything, prints it and keeps it in docs/benchmarks.md. A missed figure is said loudly and fails nothing.
 * @param part measures only what has this in its name, and keeps nothing
 */
async function bench(part?: string): Promise<void> {
  await buildStale(['emulator', 'functions', 'h5', 'weapp', 'console'])
  const started = performance.now()
  const figures: Figure[] = []
  for (const { measure, name } of MEASUREMENTS.filter(
    ({ name }) => part === undefined || name.includes(part),
  )) {
    console.log(`\nMeasuring ${name} …`)
    const measured = await measure()
    measured.forEach(print)
    figures.push(...measured)
  }
  if (part === undefined)
    writeFileSync(
      join(root, 'docs', 'benchmarks.md'),
      pageOf(figures, (performance.now() - started) / 60_000),
    )
  const missed = figures.filter(({ ok }) => ok === false)
  console.log(missed.length === 0 ? '\nEvery figure is kept.' : `\n${missed.length} figures are MISSED:`)
  missed.forEach(print)
  if (part === undefined) console.log('Kept in docs/benchmarks.md')
}

bench(process.argv[2]).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
