'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Upload } from 'tus-js-client'
import { LiveRegion } from '@/ui/client/live-region'
import { startUpload, type UploadSign } from './resumable'

export interface UploaderWords {
  readonly progress: string
  readonly percent: string
  readonly checking: string
  readonly waiting: string
  readonly failed: string
  readonly retry: string
  readonly cancel: string
  readonly camera: string
  readonly hold: string
  readonly done: string
  readonly tooLarge: string
  readonly tooMany: string
  readonly empty: string
}

interface Line {
  readonly key: number
  readonly file: File
  readonly sign: UploadSign
}

/** Edge of a preview, in pixels. */
const PREVIEW = 96
/** Uploads of one field at a time; the others wait in line. */
const AT_ONCE = 2

/** A small picture of what is going up, drawn here: the page may show no picture from elsewhere. Nothing for what the browser cannot draw. */
function Preview({ file }: { readonly file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!file.type.startsWith('image/') || typeof createImageBitmap !== 'function') return
    let gone = false
    createImageBitmap(file, { resizeWidth: PREVIEW }).then((picture) => {
      const here = canvas.current
      if (!gone && here) {
        here.width = picture.width
        here.height = picture.height
        here.getContext('2d')?.drawImage(picture, 0, 0)
        here.hidden = false
      }
      picture.close()
    }, () => undefined)
    return () => { gone = true }
  }, [file])
  return <canvas ref={canvas} className="file-preview" aria-hidden="true" hidden />
}

const COARSE = '(pointer: coarse)'
const watchPointer = (told: () => void) => {
  const query = window.matchMedia(COARSE)
  query.addEventListener('change', told)
  return () => query.removeEventListener('change', told)
}

/**
 * Takes over the file input of its form: what is chosen goes up at once, goes on after a lost connection, and shows how far it is. What
 * became of it is read from the page, which is fetched anew in place. Without script the form sends the files itself.
 */
export function Uploader({ inputId, field, endpoint, words }: { readonly inputId: string; readonly field: string; readonly endpoint: string; readonly words: UploaderWords }) {
  const router = useRouter()
  const [lines, setLines] = useState<readonly Line[]>([])
  const [said, setSaid] = useState('')
  const phone = useSyncExternalStore(watchPointer, () => window.matchMedia(COARSE).matches, () => false)
  const camera = useRef<HTMLInputElement>(null)
  const uploads = useRef(new Map<number, Upload>())
  const counter = useRef(0)
  const waiting = useRef<Line[]>([])
  const held = useRef<HTMLElement | null>(null)
  const busy = useRef(0)

  const change = (key: number, part: Partial<Line>) => setLines((now) => now.map((line) => (line.key === key ? { ...line, ...part } : line)))

  const settle = (key: number) => {
    uploads.current.delete(key)
    busy.current--
    setLines((now) => now.filter((line) => line.key !== key))
    setSaid(words.done)
    router.refresh()
    next()
  }

  const run = (line: Line) => {
    busy.current++
    void startUpload(line.file, { endpoint, field }, (sign) => {
      if (sign.state === 'settled') return settle(line.key)
      change(line.key, { sign })
      if (sign.state === 'failed') {
        busy.current--
        setSaid(words.failed)
        next()
      } else if (sign.state === 'waiting') setSaid(words.waiting)
    }).then((upload) => uploads.current.set(line.key, upload), () => {
      change(line.key, { sign: { state: 'failed', reason: 'other' } })
      busy.current--
    })
  }

  const next = () => {
    while (busy.current < AT_ONCE) {
      const line = waiting.current.shift()
      if (!line) break
      run(line)
    }
    const button = held.current
    if (busy.current === 0 && button && waiting.current.length === 0) {
      held.current = null
      const form = document.getElementById(inputId)?.closest('form')
      form?.requestSubmit(button)
    }
  }

  const add = (files: FileList | null) => {
    for (const file of files ?? []) {
      const line: Line = { key: counter.current++, file, sign: { state: 'sending', percent: 0 } }
      setLines((now) => [...now, line])
      waiting.current.push(line)
    }
    next()
  }

  const retry = (line: Line) => {
    change(line.key, { sign: { state: 'sending', percent: 0 } })
    waiting.current.push(line)
    next()
  }

  const cancel = (line: Line) => {
    const upload = uploads.current.get(line.key)
    if (line.sign.state !== 'failed' && upload) busy.current--
    uploads.current.delete(line.key)
    waiting.current = waiting.current.filter((one) => one.key !== line.key)
    setLines((now) => now.filter((one) => one.key !== line.key))
    void upload?.abort(true).catch(() => undefined).then(() => router.refresh())
    next()
  }

  const latest = useRef({ add, words })
  useEffect(() => {
    latest.current = { add, words }
  })

  useEffect(() => {
    const input = document.getElementById(inputId)
    const form = input?.closest('form')
    if (!(input instanceof HTMLInputElement) || !form) return
    const onChange = () => {
      latest.current.add(input.files)
      input.value = '' // the form must not send them again
    }
    // Before any other listener: a form that leaves now would cut the uploads off. It is sent when they are done.
    const onSubmit = (event: SubmitEvent) => {
      if (event.target !== form || busy.current === 0) return
      event.preventDefault()
      held.current = event.submitter
      setSaid(latest.current.words.hold)
    }
    input.addEventListener('change', onChange)
    document.addEventListener('submit', onSubmit, true)
    return () => {
      input.removeEventListener('change', onChange)
      document.removeEventListener('submit', onSubmit, true)
    }
  }, [inputId, latest, held, busy])

  const reasonOf = ({ sign }: Line): string => {
    if (sign.state === 'waiting') return words.waiting
    if (sign.state === 'checking') return words.checking
    if (sign.state !== 'failed') return words.percent.replace('{percent}', String(sign.state === 'sending' ? sign.percent : 100))
    return { 'too-large': words.tooLarge, 'too-many-files': words.tooMany, empty: words.empty, other: words.failed }[sign.reason]
  }

  return (
    <>
      {phone ? (
        <p>
          <input ref={camera} className="vh" type="file" accept="image/*" capture="environment" tabIndex={-1} aria-hidden="true" onChange={(event) => { add(event.target.files); event.target.value = '' }} />
          <button type="button" className="btn line" onClick={() => camera.current?.click()}>{words.camera}</button>
        </p>
      ) : null}
      {lines.length > 0 ? (
        <ul className="file-list" role="list">
          {lines.map((line) => {
            const label = words.progress.replace('{name}', `\u2068${line.file.name}\u2069`)
            return (
              <li key={line.key}>
                <Preview file={line.file} />
                <span className="file-name"><bdi>{line.file.name}</bdi><small>{reasonOf(line)}</small>
                  {line.sign.state === 'sending' ? <progress max={100} value={line.sign.percent} aria-label={label} /> : null}
                </span>
                <span className="file-acts">
                  {line.sign.state === 'failed' ? <button type="button" className="btn line" onClick={() => retry(line)}>{words.retry}<span className="vh"> <bdi>{line.file.name}</bdi></span></button> : null}
                  <button type="button" className="btn quiet-btn" onClick={() => cancel(line)}>{words.cancel}<span className="vh"> <bdi>{line.file.name}</bdi></span></button>
                </span>
              </li>
            )
          })}
        </ul>
      ) : null}
      <LiveRegion message={said} />
    </>
  )
}
