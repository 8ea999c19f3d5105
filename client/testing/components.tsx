import { createElement, forwardRef, type ReactNode } from 'react'

/** Stands in for @tarojs/components in unit tests: plain HTML, with events in the shape that Taro gives them. */
type Properties = Record<string, unknown> & { children?: ReactNode }

const PASSED_ON =
  /^(aria-|data-|role$|id$|className$|style$|onClick$|onKeyDown$|tabIndex$|src$|placeholder$|disabled$)/

function passedOn(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => PASSED_ON.test(name)))
}

function box(tag: string) {
  return forwardRef<unknown, Properties>(({ children, ...properties }, ref) =>
    createElement(tag, { ref, ...passedOn(properties) }, children as ReactNode),
  )
}

function field(tag: 'input' | 'textarea') {
  return forwardRef<unknown, Properties>((properties, ref) => {
    const onInput = properties.onInput as ((event: { detail: { value: string } }) => void) | undefined
    return createElement(tag, {
      ref,
      ...passedOn(properties),
      value: (properties.value as string | undefined) ?? '',
      onChange: (event: { target: { value: string } }) =>
        onInput?.({ detail: { value: event.target.value } }),
    })
  })
}

export const View = box('div')
export const Text = box('span')
export const Image = box('img')
export const Button = box('button')
export const Canvas = box('canvas')
export const ScrollView = box('div')
export const Input = field('input')
export const Textarea = field('textarea')
export const PageContainer = box('div')
export const CoverView = box('div')
export const RootPortal = box('div')
