import { shareText } from '../../ui/share-text'
import { tokens } from '../../ui/tokens'
import { dashboardText as text } from '../dashboard/dashboard.text'
import type { ChartOption } from './echarts-canvas'

interface TrendPoint {
  key: string
  figures: { count: number; satisfiedRate?: number | undefined }
}

interface HourPoint {
  hour: number
  count: number
}

const axisLabel = { color: tokens.inkSoft, fontSize: 13 }
const splitLine = { lineStyle: { color: tokens.line } }
const grid = { left: 8, right: 8, top: 40, bottom: 8, outerBoundsMode: 'same' }
const bars = { type: 'bar', color: tokens.primary, barMaxWidth: 28 }
const countAxis = { type: 'value', minInterval: 1, axisLabel, splitLine }

/** A day or month as the axis has room for it. */
function shortKey(key: string): string {
  return key.length === 10 ? key.slice(5) : key
}

/** Ratings as bars, the satisfaction rate as a line that is broken where nobody rated. */
export function trendOption(points: readonly TrendPoint[]): ChartOption {
  return {
    grid,
    legend: { top: 0, textStyle: { color: tokens.inkSoft } },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: points.map(({ key }) => shortKey(key)), axisLabel },
    yAxis: [
      countAxis,
      {
        type: 'value',
        min: 0,
        max: 1,
        splitLine: { show: false },
        axisLabel: { ...axisLabel, formatter: (share: number) => `${Math.round(share * 100)}%` },
      },
    ],
    series: [
      {
        ...bars,
        name: text.count,
        color: tokens.chartSoft,
        data: points.map(({ figures }) => figures.count),
      },
      {
        name: text.satisfied,
        type: 'line',
        yAxisIndex: 1,
        color: tokens.primary,
        symbolSize: 7,
        lineStyle: { width: 2.5 },
        data: points.map(({ figures }) => figures.satisfiedRate ?? null),
        tooltip: {
          valueFormatter: (share: unknown) => shareText(typeof share === 'number' ? share : undefined),
        },
      },
    ],
  }
}

/** How many cards were scanned in each hour of the day. */
export function hoursOption(hours: readonly HourPoint[]): ChartOption {
  return {
    grid: { ...grid, top: 16 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: hours.map(({ hour }) => text.hourName(hour)), axisLabel },
    yAxis: countAxis,
    series: [{ ...bars, name: text.count, data: hours.map(({ count }) => count) }],
  }
}
