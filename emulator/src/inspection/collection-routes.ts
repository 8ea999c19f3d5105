import type { Database } from '../database/database'
import type { Route } from '../http/router'
import { inspectionRoute, numberParameter } from './inspection-route'

/** Collections with their indexes, and their documents page by page. */
export function collectionRoutes(database: Database): Route[] {
  return [
    inspectionRoute('GET', 'collections', () => database.describe()),
    inspectionRoute('GET', 'collections/:name', (exchange) => {
      const [name = ''] = exchange.parameters
      const after = exchange.url.searchParams.get('after') ?? undefined
      return database.browse(name, {
        ...(after === undefined ? {} : { after }),
        limit: numberParameter(exchange, 'limit', 20, 200),
      })
    }),
  ]
}
