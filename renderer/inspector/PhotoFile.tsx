import { useState, type ReactNode } from 'react';
import type { FileFacts, Peculiarity } from '../../shared/photo/file-facts';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { useFileFacts } from './use-file-facts';

interface PhotoFileProps {
  hash: string;
  /** Puts what the file says in the place of what the photo says. */
  take: (facts: FileFacts) => void;
}

const PECULIAR: Readonly<Record<Peculiarity, string>> = {
  animated: 'It moves. Print, and a copy that is cut, show its first frame.',
  cmyk: 'It is in the inks of print (CMYK): colours differ from screen to screen. Ask for one in RGB.',
};

/** What older newsrooms write IIM in. */
const CHARACTER_SETS = [
  { value: '', label: 'As it looks' },
  { value: 'utf-8', label: 'Unicode (UTF-8)' },
  { value: 'windows-1251', label: 'Cyrillic (Windows)' },
  { value: 'koi8-r', label: 'Cyrillic (KOI8-R)' },
  { value: 'windows-1252', label: 'Western (Windows)' },
  { value: 'macintosh', label: 'Western (Mac)' },
  { value: 'windows-1250', label: 'Central European' },
  { value: 'windows-1253', label: 'Greek' },
  { value: 'windows-1254', label: 'Turkish' },
  { value: 'windows-1256', label: 'Arabic' },
  { value: 'shift_jis', label: 'Japanese (Shift JIS)' },
  { value: 'gb18030', label: 'Chinese (GB 18030)' },
  { value: 'big5', label: 'Chinese (Big5)' },
  { value: 'euc-kr', label: 'Korean' },
] as const;

/** What the picture’s own file says beyond the photo’s facts, and a way to take its facts again. */
export function PhotoFile({ hash, take }: PhotoFileProps): ReactNode {
  const [characterSet, setCharacterSet] = useState('');
  const facts = useFileFacts(hash, characterSet);
  if (facts === null) return null;
  return (
    <>
      {facts.peculiar.map((one) => (
        <p key={one} className="inspector-note">
          {PECULIAR[one]}
        </p>
      ))}
      {facts.located ? (
        <p className="inspector-note">
          Its file says where on the map it was taken. Exports leave that out unless they are told otherwise.
        </p>
      ) : null}
      {facts.guessed ? (
        <Field label="Letters of the file" help="The file does not say what it is written in">
          <Select value={characterSet} choices={CHARACTER_SETS} onChoose={setCharacterSet} />
        </Field>
      ) : null}
      <Button onClick={() => take(facts)}>Take the file’s facts again</Button>
      {facts.others.length === 0 ? null : (
        <details className="photo-others">
          <summary>Also in the file: {facts.others.length}</summary>
          <dl>
            {facts.others.map(({ name, value }, at) => (
              <div key={`${at} ${name}`}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
