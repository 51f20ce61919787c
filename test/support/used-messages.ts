import ts from 'typescript'

/**
 * The keys that the sources ask `t` and `rich` for. The type checker says them: it also
 * knows what a template such as `cause.${kind}` can stand for.
 */
export function usedMessages(): Set<string> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, '.')
  const program = ts.createProgram(fileNames, options)
  const checker = program.getTypeChecker()
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    const key = askedFor(node)
    if (key) for (const name of literalsOf(checker.getTypeAtLocation(key))) used.add(name)
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles()) if (!file.fileName.includes('node_modules')) visit(file)
  return used
}

function askedFor(node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined
  return ['t', 'rich'].includes(node.expression.text) ? node.arguments[0] : undefined
}

function literalsOf(type: ts.Type): string[] {
  return (type.isUnion() ? type.types : [type]).map((each) => {
    if (!each.isStringLiteral()) throw new Error('A message is asked for by a key that could be any text')
    return each.value
  })
}
