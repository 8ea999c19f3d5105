/** Calls at the top of a file that give a name its value, down to their arguments; not what only runs when called. */
function isDeclaration(path) {
  let outermost = path
  for (let above = path.parentPath; above && !above.isProgram(); above = above.parentPath) {
    if (above.isFunction() || above.isClass()) return false
    outermost = above
  }
  return outermost.isVariableDeclaration() || outermost.isExportNamedDeclaration()
}

/**
 * A Babel plugin for `shared`: marks the calls that declare contracts and schemas as free of side effects. Bundlers that
 * read `__NO_SIDE_EFFECTS__` at the function know it by themselves; Taro's minifier only reads it at each call, and would
 * keep every method of a feature for the sake of one.
 */
module.exports = function pureDeclarations({ types }) {
  return {
    name: 'pure-declarations',
    visitor: {
      CallExpression(path) {
        const marked = path.node.leadingComments?.some(({ value }) => value.includes('__PURE__'))
        if (!marked && isDeclaration(path)) types.addComment(path.node, 'leading', '#__PURE__')
      },
    },
  }
}
