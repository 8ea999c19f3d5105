import type { ComponentChildren } from 'preact'
import { text } from './page.text'
import type { Resource } from './use-resource'

/** A titled part of the page. */
export function Card({
  title,
  aside,
  children,
}: {
  title: string
  aside?: ComponentChildren
  children: ComponentChildren
}) {
  return (
    <section class="card">
      <header class="card-head">
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}

/** Shows a resource once it is there; before that, why it is not. */
export function Loaded<Value>({
  resource,
  children,
}: {
  resource: Resource<Value>
  children: (value: Value) => ComponentChildren
}) {
  if (resource.value !== undefined) return <>{children(resource.value)}</>
  if (resource.failure !== undefined) return <p class="note">{text.failed + resource.failure}</p>
  return <p class="note">{text.loading}</p>
}
