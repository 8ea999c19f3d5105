import { TEMPLATE_VARIABLES, type TemplateVariableName } from '@qingjian/shared/reminder/template-variables'
import { piecesOf } from './template-pieces'

/** A template's text as people read it: each variable by its name instead of its sign. */
export function TemplateWords({ text }: { text: string }) {
  return (
    <p className="template-words">
      {piecesOf(text).map((piece) =>
        piece.variable === undefined ? (
          piece.text
        ) : (
          <span key={piece.from} className="template-variable">
            {TEMPLATE_VARIABLES[piece.variable as TemplateVariableName]?.label ?? piece.text}
          </span>
        ),
      )}
    </p>
  )
}
