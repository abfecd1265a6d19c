'use client';

import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type CSSProperties, type MouseEvent } from 'react';
import { classes } from '../types';

export interface EvidenceFile {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly kind: 'image' | 'pdf';
  readonly pages: number;
  /** What it is and how many pages, in words. */
  readonly about?: string | undefined;
}

export interface EvidenceWords {
  readonly list: string;
  readonly stage: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly rotate: string;
  readonly previous: string;
  readonly next: string;
  readonly newTab: string;
  readonly choose: string;
  /** "2 / 5", with the places marked `{at}` and `{of}`. */
  readonly position: string;
}

interface EvidenceStageProps {
  readonly files: readonly EvidenceFile[];
  readonly words: EvidenceWords;
}

const STEPS = [0.5, 0.75, 1, 1.5, 2, 3, 4, 6] as const;
const FIT = 2;

const never = () => () => {};

/**
 * Files on one side and the page of one of them beside what was said. Without script the list is plain links into a new tab. The keys
 * `+ - 0 r [ ]` act while the focus is in here and nowhere else, so that they are in nobody's way.
 */
export function EvidenceStage({ files, words }: EvidenceStageProps) {
  const alive = useSyncExternalStore(never, () => true, () => false);
  const [at, setAt] = useState<number | null>(null);
  const [step, setStep] = useState<number>(FIT);
  const [turn, setTurn] = useState(0);
  const root = useRef<HTMLDivElement>(null);

  const show = useCallback((index: number) => {
    setAt(Math.min(files.length - 1, Math.max(0, index)));
    setStep(FIT);
    setTurn(0);
  }, [files.length]);

  const act = useCallback((key: string): boolean => {
    if (at === null) return false;
    switch (key) {
      case '+': case '=': setStep((now) => Math.min(STEPS.length - 1, now + 1)); return true;
      case '-': setStep((now) => Math.max(0, now - 1)); return true;
      case '0': setStep(FIT); setTurn(0); return true;
      case 'r': setTurn((now) => (now + 90) % 360); return true;
      case '[': show(at - 1); return true;
      case ']': show(at + 1); return true;
      default: return false;
    }
  }, [at, show]);

  useEffect(() => {
    const here = root.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      // Handled here, it is no key of the page any more.
      if (act(event.key.toLowerCase())) event.preventDefault();
    };
    here?.addEventListener('keydown', onKey);
    return () => here?.removeEventListener('keydown', onKey);
  }, [act]);

  const open = (event: MouseEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    show(index);
  };
  const file = at === null ? undefined : files[at];
  const button = (key: string, label: string, off = false) => (
    <button type="button" className="btn" aria-keyshortcuts={key} aria-disabled={off || undefined} onClick={() => act(key)}>{label}<kbd aria-hidden="true">{key}</kbd></button>
  );
  return (
    <div className="ev-view" ref={root}>
      <ul className="ev-list" role="list" aria-label={words.list}>
        {files.map((one, index) => (
          <li key={one.id}>
            <a href={one.href} target="_blank" rel="noopener" aria-current={index === at ? 'true' : undefined} onClick={alive ? (event) => open(event, index) : undefined}>
              <bdi>{one.label}</bdi>{one.about ? <span className="mt">{one.about}</span> : null}
            </a>
          </li>
        ))}
      </ul>
      {alive ? (
        <div className="ev-stage">
          {file && at !== null ? (
            <>
              <div className="ev-tools">
                {file.kind === 'image' ? <>{button('+', words.zoomIn, step === STEPS.length - 1)}{button('-', words.zoomOut, step === 0)}{button('0', words.fit)}{button('r', words.rotate)}</> : null}
                {files.length > 1 ? <>{button('[', words.previous, at === 0)}{button(']', words.next, at === files.length - 1)}</> : null}
                <span className="small" role="status" aria-live="polite">{words.position.replace('{at}', String(at + 1)).replace('{of}', String(files.length))}</span>
                <a className="small" href={file.href} target="_blank" rel="noopener">{words.newTab}</a>
              </div>
              {file.kind === 'image' ? <Picture key={file.id} file={file} zoom={STEPS[step] ?? 1} turn={turn} label={words.stage} /> : <Paper file={file} words={words} />}
            </>
          ) : <p className="small mute">{words.choose}</p>}
        </div>
      ) : null}
    </div>
  );
}

/** One picture in a box that scrolls. The paper is as large as the picture after turning, so that every corner can be reached. */
function Picture({ file, zoom, turn, label }: { readonly file: EvidenceFile; readonly zoom: number; readonly turn: number; readonly label: string }) {
  const [shape, setShape] = useState<{ readonly wide: number; readonly high: number } | null>(null);
  const measure = (image: HTMLImageElement | null) => {
    if (image?.complete && image.naturalWidth > 0 && shape === null) setShape({ wide: image.naturalWidth, high: image.naturalHeight });
  };
  const lying = turn % 180 !== 0;
  const ratio = shape === null ? 1 : lying ? shape.high / shape.wide : shape.wide / shape.high;
  const style = { '--zoom': zoom, '--ratio': ratio, '--turn': `${turn}deg`, '--long': lying && shape ? shape.wide / shape.high : 1 } as CSSProperties;
  return (
    <div className="ev-scroll" dir="ltr" role="region" aria-label={`${label} ${file.label}`}>
      <a className={classes('ev-paper', lying && 'lying')} style={style} href={file.href} target="_blank" rel="noopener">
        <picture><img src={file.href} alt={file.label} ref={measure} onLoad={(event) => measure(event.currentTarget)} draggable={false} /></picture>
      </a>
    </div>
  );
}

/** A PDF in the browser's own reader, which has its own keys for size and turning; where there is none, the way to the file. */
function Paper({ file, words }: { readonly file: EvidenceFile; readonly words: EvidenceWords }) {
  return (
    <object key={file.id} className="ev-frame" data={file.href} type="application/pdf" aria-label={file.label}>
      <p><a href={file.href} target="_blank" rel="noopener">{words.newTab}</a></p>
    </object>
  );
}
