import '../inspector/inspector.css';
import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { SOURCE_NAMES } from '../filing/source-names';
import { PRIORITY_NAMES } from '../inspector/choices';
import { urgencyWords } from '../inspector/urgency-words';
import { useMinute } from '../inspector/use-minute';
import { Button } from '../ui/Button';
import { sayWhen } from '../versions/words';
import { showFile } from './actions';
import { fileName, useFolderName } from './names';
import { useWire } from './use-wire';

/** What a wire says of itself beside its text, and the file it came in. */
export function WireFacts({ id }: { id: string }): ReactNode {
  const { wire } = useWire(id);
  const folderName = useFolderName();
  const now = useMinute();
  if (wire === null) return null;
  const { row, story } = wire;
  const facts: readonly (readonly [string, string])[] = [
    ['Source', story.source],
    ['Slug', row.slug],
    ['Urgency', `${PRIORITY_NAMES[row.priority]}, ${urgencyWords(row.priority)}`],
    ['Genre', story.genre],
    ['Section', story.section],
    ['Subjects', story.subjects.map(({ name, code }) => name || code).join(', ')],
    ['Keywords', story.keywords.join(', ')],
    ['Language', story.language],
    ['Usage', story.usageTerms],
    ['Copyright', story.copyright],
    ['Length', `${row.words.toLocaleString('en')} ${row.words === 1 ? 'word' : 'words'}`],
  ];
  return (
    <section className="wire-facts" aria-label="What the wire says of itself">
      {story.editorsNote !== '' && (
        <p className="wire-note">
          <b>Note to editors</b>
          <span dir="auto">{story.editorsNote}</span>
        </p>
      )}
      <Facts facts={facts} />
      <h2>Where it came from</h2>
      <Facts
        facts={[
          ['Folder', folderName(row.folder)],
          ['Received', sayWhen(row.receivedAt, now)],
          ['File', fileName(row.path)],
          ['Format', SOURCE_NAMES[row.format]],
        ]}
      />
      <Button icon={<FolderOpen aria-hidden />} onClick={() => void showFile(row.path)}>
        Show in folder
      </Button>
    </section>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, string])[] }): ReactNode {
  return (
    <dl className="inspector-facts">
      {facts
        .filter(([, fact]) => fact !== '')
        .map(([name, fact]) => (
          <div key={name} className="wire-fact">
            <dt>{name}</dt>
            <dd dir="auto">{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
