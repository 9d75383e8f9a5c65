import { useEffect, useState, type ReactNode } from 'react';
import type { Note } from '../../shared/exchange/types';
import type { ExportFormat, ExportPreview as Preview } from '../../shared/ipc/exchange';
import type { Result } from '../../shared/ipc/result';
import { bridge } from '../bridge';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { sentenceFor } from '../ui/errors';
import { FORMAT_NAMES, OFFERED_FORMATS, type ExportSubject } from './exporting';
import { Notes } from './Notes';

interface ExportPreviewProps {
  subjects: readonly ExportSubject[];
  formats: readonly ExportFormat[];
  takes: boolean;
  /** It goes on, but something else is in its place. */
  isHidden: boolean;
}

/** What the files will look like, and what is to be known of their pictures; the preflight says what they lose. */
export function ExportPreview({ subjects, formats, takes, isHidden }: ExportPreviewProps): ReactNode {
  const [wantedFormat, setFormat] = useState<ExportFormat | null>(null);
  const [wantedStory, setStory] = useState(subjects[0]?.id ?? '');
  const chosen = OFFERED_FORMATS.filter((each) => formats.includes(each));
  const format = wantedFormat !== null && chosen.includes(wantedFormat) ? wantedFormat : chosen[0];
  const preview = usePreview(wantedStory, format ?? null, takes);
  if (format === undefined) return <div className="export-preview" hidden={isHidden} />;
  const value = preview?.ok === true ? preview.value : null;
  return (
    <section className="export-preview" aria-label="Preview" hidden={isHidden}>
      <div className="export-preview-head">
        {subjects.length > 1 ? (
          <Select
            label="Story shown"
            value={wantedStory}
            choices={subjects.map(({ id, headline }) => ({
              value: id,
              label: headline === '' ? 'Untitled story' : headline,
            }))}
            onChoose={setStory}
          />
        ) : null}
        {chosen.length > 1 ? (
          <Segmented
            label="Format shown"
            value={format}
            segments={chosen.map((each) => ({ value: each, label: FORMAT_NAMES[each].short }))}
            onChoose={setFormat}
          />
        ) : (
          <span className="export-file">{value?.fileName}</span>
        )}
      </div>
      <div className="export-sheet" data-kind={value?.address === null ? 'text' : 'page'}>
        {preview?.ok === false ? <p role="alert">{sentenceFor(preview.error)}</p> : null}
        {value === null ? null : value.address === null ? (
          <pre tabIndex={0} dir="auto" aria-label={`The text of ${value.fileName}`}>
            {value.content}
          </pre>
        ) : (
          <iframe sandbox="" src={value.address} title={`The page of ${value.fileName}`} />
        )}
      </div>
      <Notes notes={value?.notes.filter(isNotOfPreflight) ?? []} />
    </section>
  );
}

/** What a format loses and changes is said once, above. */
function isNotOfPreflight({ code }: Note): boolean {
  return !/^(?:lost|changed)\./.test(code);
}

/** The preview of a story in a format; the last one stays until the next is here. */
function usePreview(story: string, format: ExportFormat | null, takes: boolean): Result<Preview> | null {
  const [preview, setPreview] = useState<Result<Preview> | null>(null);
  useEffect(() => {
    if (format === null || story === '') return undefined;
    let isCurrent = true;
    void bridge.request('export.preview', { story, format, takes }).then((made) => {
      if (isCurrent) setPreview(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [story, format, takes]);
  return preview;
}
