/** `{NAME}`, but not `${name}`, which is a variable of a message template. */
const PLACEHOLDER = /(?<!\$)\{([A-Za-z_][A-Za-z0-9_]*)\}/g

/**
 * Fills `{NAME}` in all texts of a configuration.
 * @throws Error naming the variable that is not set
 */
export function fillPlaceholders<Value>(value: Value, variables: Record<string, string>): Value {
  if (typeof value === 'string') {
    return value.replace(PLACEHOLDER, (_whole, name: string) => {
      const found = variables[name]
      if (found === undefined) throw new Error(`gateways: the variable ${name} is not set`)
      return found
    }) as Value
  }
  if (Array.isArray(value)) return value.map((item) => fillPlaceholders(item, variables) as unknown) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, fillPlaceholders(item, variables)])
  return Object.fromEntries(entries) as Value
}

/** Fills `{url}` in the variables of functions, and nothing else: their values may be JSON. */
export function fillUrl(environment: Record<string, string>, url: string): Record<string, string> {
  const entries = Object.entries(environment).map(([name, value]) => [name, value.replaceAll('{url}', url)])
  return Object.fromEntries(entries)
}
