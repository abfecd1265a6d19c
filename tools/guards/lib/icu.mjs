import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

const kinds = { [TYPE.argument]: 'value', [TYPE.number]: 'number', [TYPE.date]: 'date', [TYPE.time]: 'time', [TYPE.select]: 'select', [TYPE.plural]: 'plural' }

/** The stronger kind decides: `{count, plural, other {{count} people}}` takes a number, however often it is shown. */
const strength = ['value', 'number', 'date', 'time', 'select', 'plural']

/**
 * What a message asks of its caller: `{ args: Map(name → kind), tags: Set, plurals: [{ name, type, options }], selects: Map(name → options), text }`.
 * `text` is the wording alone, holes as U+FFFC. Throws where the syntax is wrong.
 */
export function anatomy(message) {
  const found = { args: new Map(), tags: new Set(), plurals: [], selects: new Map(), text: '' }
  const take = (elements) => {
    for (const element of elements) {
      if (element.type === TYPE.literal) found.text += element.value
      else if (element.type === TYPE.pound) found.text += '\uFFFC'
      else if (element.type === TYPE.tag) {
        found.tags.add(element.value)
        take(element.children)
      } else {
        const kind = kinds[element.type]
        const before = found.args.get(element.value)
        if (!before || strength.indexOf(kind) > strength.indexOf(before)) found.args.set(element.value, kind)
        if (!element.options) {
          found.text += '\uFFFC'
          continue
        }
        const options = Object.keys(element.options)
        if (kind === 'plural') found.plurals.push({ name: element.value, type: element.pluralType, options })
        else found.selects.set(element.value, options)
        for (const option of Object.values(element.options)) {
          found.text += '\n'
          take(option.value)
          found.text += '\n'
        }
      }
    }
  }
  take(parse(message))
  return found
}
