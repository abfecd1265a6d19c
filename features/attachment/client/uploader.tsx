'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
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
  /** `{name}` stands for the file's. */
  readonly done: string
  readonly refused: string
  readonly notSent: string
  readonly canceled: string
  readonly tooLarge: string
  readonly tooMany: string
  readonly empty: string
}

interface Line {
  readonly key: number
  readonly file: File
  readonly sign: UploadSign
  /** Id at the server; null before it has one. */
  readonly id: string | null
}

/** An upload of this field that is not whole, as the server shows it. */
export interface Unfinished {
  readonly id: string
  readonly shown: ReactNode
}

/** Edge of a preview, in pixels. */
const PREVIEW = 96
/** Uploads of one field at a time; the others wait in line. Each gets its id before the next begins, so that pages stay in the order chosen. */
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

const never = () => () => undefined
/** First-strong isolates keep a name from turning the sentence around it. */
const about = (words: string, file: File): string => words.replace('{name}', `\u2068${file.name}\u2069`)

const COARSE = '(pointer: coarse)'
const watchPointer = (told: () => void) => {
  const query = window.matchMedia(COARSE)
  query.addEventListener('change', told)
  return () => query.removeEventListener('change', told)
}

interface UploaderProps {
  readonly inputId: string
  readonly field: string
  readonly endpoint: string
  readonly words: UploaderWords
  readonly unfinished: readonly Unfinished[]
}

/**
 * Takes over the file input of its form: what is chosen goes up at once, goes on after a lost connection, and shows how far it is. What
 * became of it is read from the page, which is fetched anew in place. Without script the form sends the files itself.
 */
export function Uploader({ inputId, field, endpoint, words, unfinished }: UploaderProps) {
  const router = useRouter()
  const [lines, setLines] = useState<readonly Line[]>([])
  const [said, setSaid] = useState('')
  const alive = useSyncExternalStore(never, () => true, () => false)
  const phone = useSyncExternalStore(watchPointer, () => window.matchMedia(COARSE).matches, () => false)
  const camera = useRef<HTMLInputElement>(null)
  const uploads = useRef(new Map<number, Upload>())
  const counter = useRef(0)
  const waiting = useRef<Line[]>([])
  const held = useRef<HTMLElement | null>(null)
  const busy = useRef(0)
  /** The line whose upload has no id yet. */
  const nameless = useRef<number | null>(null)
  const list = useRef<HTMLUListElement>(null)

  const change = (key: number, part: Partial<Line>) => setLines((now) => now.map((line) => (line.key === key ? { ...line, ...part } : line)))

  /** A line that goes away takes the focus with it, if it had it: the input is where to go on. */
  const drop = (key: number) => {
    if (nameless.current === key) nameless.current = null
    if (list.current?.querySelector(`[data-line="${key}"]`)?.contains(document.activeElement)) document.getElementById(inputId)?.focus()
    uploads.current.delete(key)
    setLines((now) => now.filter((line) => line.key !== key))
  }

  const settle = (line: Line, taken: boolean) => {
    busy.current--
    if (!taken) held.current = null // the reason stands at the field: the form waits for its reader
    drop(line.key)
    setSaid(about(taken ? words.done : words.refused, line.file))
    router.refresh()
    proceed()
  }

  const fail = (line: Line, sign: UploadSign) => {
    if (nameless.current === line.key) nameless.current = null
    busy.current--
    held.current = null
    change(line.key, { sign })
    setSaid(about(words.notSent, line.file))
    proceed()
  }

  const run = (line: Line) => {
    busy.current++
    nameless.current = line.key
    void startUpload(line.file, { endpoint, field }, {
      named(id) {
        change(line.key, { id })
        if (nameless.current === line.key) nameless.current = null
        proceed()
      },
      tell(sign) {
        if (sign.state === 'settled') return settle(line, sign.taken)
        if (sign.state === 'failed') return fail(line, sign)
        change(line.key, { sign })
        if (sign.state === 'waiting') setSaid(words.waiting)
      },
    }).then((upload) => uploads.current.set(line.key, upload), () => fail(line, { state: 'failed', reason: 'other' }))
  }

  const proceed = () => {
    while (busy.current < AT_ONCE && nameless.current === null) {
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
      const line: Line = { key: counter.current++, file, sign: { state: 'sending', percent: 0 }, id: null }
      setLines((now) => [...now, line])
      waiting.current.push(line)
    }
    proceed()
  }

  const retry = (line: Line) => {
    list.current?.querySelector<HTMLElement>(`[data-line="${line.key}"] [data-cancel]`)?.focus() // the button pressed goes away
    change(line.key, { sign: { state: 'sending', percent: 0 } })
    waiting.current.push(line)
    proceed()
  }

  const cancel = (line: Line) => {
    const upload = uploads.current.get(line.key)
    const isRunning = upload !== undefined && line.sign.state !== 'failed'
    waiting.current = waiting.current.filter((one) => one.key !== line.key)
    drop(line.key)
    setSaid(about(words.canceled, line.file))
    // A form that waits goes when the server has forgotten the half: leaving the page would cut that off.
    void (upload?.abort(true) ?? Promise.resolve()).catch(() => undefined).then(() => {
      if (isRunning) busy.current--
      if (upload) router.refresh()
      proceed()
    })
  }

  const latest = useRef({ add, words, lines })
  useEffect(() => {
    latest.current = { add, words, lines }
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
    // The line is back: nobody waits for the next try.
    const onOnline = () => {
      for (const { key, sign } of latest.current.lines) {
        const upload = uploads.current.get(key)
        if (sign.state === 'waiting') void upload?.abort().then(() => upload.start())
      }
    }
    if (input.files?.length) onChange() // chosen before the page was alive
    input.addEventListener('change', onChange)
    window.addEventListener('online', onOnline)
    document.addEventListener('submit', onSubmit, true)
    return () => {
      input.removeEventListener('change', onChange)
      window.removeEventListener('online', onOnline)
      document.removeEventListener('submit', onSubmit, true)
    }
  }, [inputId, latest, uploads, held, busy])

  const reasonOf = ({ sign }: Line): string => {
    if (sign.state === 'waiting') return words.waiting
    if (sign.state === 'checking') return words.checking
    if (sign.state !== 'failed') return words.percent.replace('{percent}', String(sign.state === 'sending' ? sign.percent : 100))
    return { 'too-large': words.tooLarge, 'too-many-files': words.tooMany, empty: words.empty, other: words.failed }[sign.reason]
  }

  // What is on its way here is no half that somebody left.
  const left = unfinished.filter(({ id }) => lines.every((line) => line.id !== id))

  return (
    <>
      {alive ? <span className="takes-files" hidden /> : null}
      {phone ? (
        <p>
          <input ref={camera} className="vh" type="file" accept="image/*" capture="environment" tabIndex={-1} aria-hidden="true" onChange={(event) => { add(event.target.files); event.target.value = '' }} />
          <button type="button" className="btn line" onClick={() => camera.current?.click()}>{words.camera}</button>
        </p>
      ) : null}
      {lines.length + left.length > 0 ? (
        <ul className="file-list" role="list" ref={list}>
          {left.map(({ id, shown }) => <li key={id}>{shown}</li>)}
          {lines.map((line) => {
            const label = about(words.progress, line.file)
            return (
              <li key={line.key} data-line={line.key}>
                <Preview file={line.file} />
                <span className="file-name"><bdi>{line.file.name}</bdi><small>{reasonOf(line)}</small>
                  {line.sign.state === 'sending' ? <progress max={100} value={line.sign.percent} aria-label={label} /> : null}
                </span>
                <span className="file-acts">
                  {line.sign.state === 'failed' ? <button type="button" className="btn line" onClick={() => retry(line)}>{words.retry}<span className="vh"> <bdi>{line.file.name}</bdi></span></button> : null}
                  <button type="button" className="btn quiet-btn" data-cancel onClick={() => cancel(line)}>{words.cancel}<span className="vh"> <bdi>{line.file.name}</bdi></span></button>
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
