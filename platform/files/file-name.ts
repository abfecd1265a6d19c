/** The name of an uploaded file, made fit to be shown. */

const LONGEST = 80
/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/**
 * What remains of a name: its last path segment without control, format and bidirectional characters, without characters that a
 * download could stumble over, at most 80 characters with its extension kept. Empty when nothing remains: the room then says "document" in
 * the reader's language. For display and for the suggested name of a download only; a file is never stored or found by it.
 */
export function safeFileName(raw: string): string {
  const visible = raw
    .normalize('NFC')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '') // halves of a character
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
  const segment = visible.split(/[/\\\u2044\u2215\u29F5\uFF0F\uFF3C]/).at(-1) ?? ''
  const plain = segment
    .replace(/[<>:"|?*`$;%]/g, '_')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return shortened(plain.replace(DEVICE, '_$&'))
}

function shortened(name: string): string {
  const symbols = [...name]
  if (symbols.length <= LONGEST) return name
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? ''
  return `${symbols.slice(0, LONGEST - extension.length - 1).join('').trimEnd()}…${extension}`
}
