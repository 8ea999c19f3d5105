import { Form, InputNumber } from 'antd'
import { projectRulesText as text } from '../project.text'

const FEN_OF_WAN = 1_000_000

/** The sum from which works have to be tendered: kept in 分, typed in 万元 as everybody says it. */
export function ThresholdField() {
  return (
    <Form.Item
      name="tenderThreshold"
      label={text.tenderThreshold}
      extra={text.tenderThresholdHint}
      getValueProps={(fen: unknown) => ({ value: typeof fen === 'number' ? fen / FEN_OF_WAN : fen })}
      normalize={(wan: unknown) => (typeof wan === 'number' ? Math.round(wan * FEN_OF_WAN) : wan)}
    >
      <InputNumber min={0} suffix={text.wan} style={{ width: 160 }} />
    </Form.Item>
  )
}
