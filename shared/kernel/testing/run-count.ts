/** What is read of Node here; the code beside the tests knows nothing of it. */
declare const process: { env: Record<string, string | undefined> }

/**
 * How often a test with random input runs.
 * @param variable of the environment, by which a campaign asks for more
 * @param usual enough for every run of the tests
 */
export function runCount(variable: string, usual: number): number {
  return Number(process.env[variable] ?? usual)
}
