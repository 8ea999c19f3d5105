import { SankeyChart } from 'echarts/charts'
import { TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([SankeyChart, TooltipComponent, CanvasRenderer])

export type FlowOption = EChartsCoreOption

interface SankeyCanvasProps {
  option: FlowOption
  /** In pixels. */
  height: number
  /** A box was clicked. */
  onBox: (id: string) => void
}

/** Draws a flow and follows the size of its place. The only file here that knows the library, so that it loads by itself. */
export default function SankeyCanvas({ height, onBox, option }: SankeyCanvasProps) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType>()
  const onClick = useRef(onBox)
  onClick.current = onBox
  useEffect(() => {
    if (!place.current) return
    const drawn = init(place.current)
    chart.current = drawn
    drawn.on('click', { dataType: 'node' }, ({ data }) => {
      const { id } = data as { id?: string }
      if (id !== undefined) onClick.current(id)
    })
    const watcher = new ResizeObserver(() => drawn.resize())
    watcher.observe(place.current)
    return () => {
      watcher.disconnect()
      drawn.dispose()
    }
  }, [])
  useEffect(() => chart.current?.setOption(option, true), [option])
  return <div ref={place} style={{ height }} aria-hidden />
}
