import { EvidenceStage, type EvidenceFile, type EvidenceWords } from '../client/evidence-viewer';
import type { Words } from '../types';

interface EvidenceViewerProps {
  readonly title: Words;
  readonly files: readonly EvidenceFile[];
  readonly words: EvidenceWords;
  /** Stands in the place of an empty list. */
  readonly none: Words;
}

/** What was handed in: a list of files and, beside it, a page of the one that was chosen. */
export function EvidenceViewer({ title, files, words, none }: EvidenceViewerProps) {
  return (
    <section className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{title}</h2>
      {files.length === 0 ? <p className="small mute">{none}</p> : <EvidenceStage files={files} words={words} />}
    </section>
  );
}
