import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

export type ChartOption = EChartsCoreOption

const HEIGHT = 260

/** Draws a chart and follows the width of its place. The only file that knows the library, so that it loads by itself. */
export default function EchartsCanvas({ option }: { option: ChartOption }) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType>()
  useEffect(() => {
    if (!place.current) return
    const drawn = init(place.current)
    chart.current = drawn
    const watcher = new ResizeObserver(() => drawn.resize())
    watcher.observe(place.current)
    return () => {
      watcher.disconnect()
      drawn.dispose()
    }
  }, [])
  useEffect(() => chart.current?.setOption(option, true), [option])
  return <div ref={place} style={{ height: HEIGHT }} aria-hidden />
}
