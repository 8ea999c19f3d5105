import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

export interface StaticMount {
  /** Such as `/` or `/console/`. */
  prefix: string
  directory: string
  headers: Record<string, string>
}

/** Serves directories of files, the longest prefix first; precompressed `.gz` and `.br` files when they exist. */
export function createStaticFiles(
  mounts: StaticMount[],
): (request: IncomingMessage, response: ServerResponse) => void {
  const ordered = mounts
    .map(({ prefix, directory, headers }) => ({
      prefix: prefix.endsWith('/') ? prefix : `${prefix}/`,
      // dev reads the disk at each request: a new build is served without a restart.
      serve: sirv(directory, {
        dev: true,
        gzip: true,
        brotli: true,
        setHeaders: (response) => {
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        },
      }),
    }))
    .sort((one, other) => other.prefix.length - one.prefix.length)

  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?')
    const bare = ordered.find(({ prefix }) => `${path}/` === prefix)
    if (bare !== undefined)
      return redirect(response, query === undefined ? bare.prefix : `${bare.prefix}?${query}`)
    const mount = ordered.find(({ prefix }) => path.startsWith(prefix))
    if (mount === undefined) return notFound(response)
    request.url = (request.url ?? '/').slice(mount.prefix.length - 1)
    mount.serve(request, response, () => notFound(response))
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location }).end()
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found')
}
