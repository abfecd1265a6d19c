/** Lint rule for domain/: oxlint has no selector rules, and `new Date()` is the one way to the present that names no banned property. */
const noPresentTime = {
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        context.report({ node, message: 'The time is an argument in domain/.' })
    },
  }),
}

const plugin = { meta: { name: 'domain' }, rules: { 'no-present-time': noPresentTime } }

export default plugin
