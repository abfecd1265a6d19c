import type { PreviousUpload, Upload, UrlStorage } from 'tus-js-client'

/** How far an upload is. Settled: the server has checked it, and the page says what became of it; `taken` is whether it was good. */
export type UploadSign =
  | { readonly state: 'sending'; readonly percent: number }
  | { readonly state: 'checking' }
  | { readonly state: 'waiting' }
  | { readonly state: 'settled'; readonly taken: boolean }
  | { readonly state: 'failed'; readonly reason: 'too-large' | 'too-many-files' | 'empty' | 'other' }

const PREFIX = 'canbao-upload-'
/** Milliseconds between tries: half an hour of a line that comes and goes. */
const RETRIES = [500, 1000, 3000, 5000, 10_000, 20_000, 30_000, ...Array.from({ length: 60 }, () => 30_000)]

/**
 * Where an upload that was cut can be gone on with, until the tab is closed. Phones are lent and shared: the address alone is kept, under a
 * number made of the file's facts, and no name.
 */
const addresses: UrlStorage = {
  findAllUploads: async () => [],
  async findUploadsByFingerprint(fingerprint) {
    const kept = sessionStorage.getItem(PREFIX + fingerprint)
    if (kept === null) return []
    const [size, uploadUrl, creationTime] = JSON.parse(kept) as [number, string, string]
    return [{ size, uploadUrl, creationTime, metadata: {}, urlStorageKey: PREFIX + fingerprint, parallelUploadUrls: null } satisfies PreviousUpload]
  },
  async removeUpload(key) {
    sessionStorage.removeItem(key)
  },
  async addUpload(fingerprint, { size, uploadUrl, creationTime }) {
    sessionStorage.setItem(PREFIX + fingerprint, JSON.stringify([size, uploadUrl, creationTime]))
    return PREFIX + fingerprint
  },
}

/** FNV-1a, 32 bits: tells files of one tab apart. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

export interface UploadListener {
  readonly tell: (sign: UploadSign) => void
  /** The server knows the upload by this id from now on. */
  readonly named: (id: string) => void
}

/** Sends a file, or goes on with it. The library is fetched when the first file is chosen: a page without files does without it. */
export async function startUpload(file: File, to: { readonly endpoint: string; readonly field: string }, { tell, named }: UploadListener): Promise<Upload> {
  const { DetailedError, Upload: TusUpload } = await import('tus-js-client')
  const upload = new TusUpload(file, {
    endpoint: to.endpoint,
    metadata: { filename: file.name, field: to.field },
    retryDelays: RETRIES,
    urlStorage: addresses,
    removeFingerprintOnSuccess: true,
    fingerprint: async () => numberOf([to.endpoint, to.field, file.name, file.size, file.lastModified].join('\0')),
    onProgress: (sent, total) => tell(sent < total ? { state: 'sending', percent: Math.floor((100 * sent) / Math.max(1, total)) } : { state: 'checking' }),
    onShouldRetry(error) {
      const status = error.originalResponse?.getStatus() ?? 0
      const again = status === 0 || status >= 500 || [408, 409, 423, 429, 460].includes(status)
      if (again && status === 0) tell({ state: 'waiting' })
      return again
    },
    onError(error) {
      const response = error instanceof DetailedError ? error.originalResponse : null
      const code = response?.getHeader('canbao-refusal') ?? (response?.getStatus() === 413 ? 'too-large' : '')
      tell({ state: 'failed', reason: code === 'too-large' || code === 'too-many-files' || code === 'empty' ? code : 'other' })
    },
    onUploadUrlAvailable: () => named(upload.url?.split('/').at(-1) ?? ''),
    onSuccess: ({ lastResponse }) => tell({ state: 'settled', taken: lastResponse.getHeader('canbao-upload')?.startsWith('ready') ?? false }),
  })
  const [before] = await upload.findPreviousUploads()
  if (before) upload.resumeFromPreviousUpload(before)
  upload.start()
  return upload
}
