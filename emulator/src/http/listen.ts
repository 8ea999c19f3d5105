import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

export interface Listening {
  port: number
  close(): Promise<void>
}

/**
 * Starts an HTTP server.
 * @param port 0 picks a free one
 * @throws Error in plain words when the port is taken or not allowed
 */
export async function listen(
  host: string,
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: 65_000 }, answer)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { port: address.port, close: () => close(server) }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`port ${port} on ${host} is taken: choose another one with --port`)
  if (error.code === 'EACCES')
    return new Error(`port ${port} on ${host} is not allowed: choose one above 1023 with --port`)
  return error
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
