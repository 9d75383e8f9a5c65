import { ListTree, X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { FoundTopic } from '../../shared/ipc/subjects';
import type { Story } from '../../shared/story/story';
import { Button } from '../ui/Button';
import { Combobox, type Proposal } from '../ui/Combobox';
import { BrowseTopics } from './BrowseTopics';
import { useFoundTopics, useTopicFacts } from './use-topics';
import { pathWords, retiredWords } from './words';
import './subjects.css';

type Subject = Story['subjects'][number];

interface SubjectsFieldProps {
  subjects: readonly Subject[];
  /** The language of the story: names are shown and kept in it. */
  language: string;
  write: (subjects: Subject[]) => void;
}

/** What the story is about, from IPTC Media Topics: found by name or code, or in the tree. */
export function SubjectsField({ subjects, language, write }: SubjectsFieldProps): ReactNode {
  const [text, setText] = useState('');
  const [isBrowsing, setBrowsing] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const found = useFoundTopics(text, language);
  const facts = useTopicFacts(
    subjects.map(({ code }) => code),
    language,
  );
  const chosen = new Set(subjects.map(({ code }) => code));

  const add = ({ code, name }: Pick<Subject, 'code' | 'name'>): void => {
    setText('');
    if (!chosen.has(code)) write([...subjects, { code, name }]);
  };
  const removeAt = (at: number): void => {
    write(subjects.toSpliced(at, 1));
    field.current?.querySelector('input')?.focus();
  };
  const toggle = (code: string, name: string): void =>
    write(chosen.has(code) ? subjects.filter((one) => one.code !== code) : [...subjects, { code, name }]);
  const replace = (code: string, other: Subject): void => {
    const rest = subjects.filter((one) => one.code !== other.code);
    write(rest.map((one) => (one.code === code ? other : one)));
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key !== 'Backspace' || text !== '' || subjects.length === 0) return false;
    event.preventDefault();
    removeAt(subjects.length - 1);
    return true;
  };

  return (
    <div className="inspector-group" role="group" aria-label="Subjects" data-field="subjects" ref={field}>
      <span className="inspector-caption">Subjects</span>
      <div className="ui-input inspector-tokens subjects-tokens">
        {subjects.map(({ code, name }, at) => {
          const known = facts.find((one) => one.code === code);
          const isRetired = (known?.retired ?? null) !== null;
          return (
            <span
              key={`${at} ${code}`}
              className="inspector-token"
              title={[pathWords([...(known?.path ?? []), name]), code]
                .filter((part) => part !== '')
                .join('\n')}
              data-retired={isRetired || undefined}
            >
              <span dir="auto">{name === '' ? code : name}</span>
              {isRetired ? <span className="subject-retired">retired</span> : null}
              <button
                type="button"
                aria-label={`Remove subject ${name === '' ? code : name}`}
                onClick={() => removeAt(at)}
              >
                <X aria-hidden />
              </button>
            </span>
          );
        })}
        <Combobox
          label="Add a subject"
          placeholder={subjects.length === 0 ? 'Type a subject or its code' : ''}
          value={text}
          proposals={found.filter(({ code }) => !chosen.has(code)).map(proposalOf)}
          isProposed="as given"
          picks
          onText={(next) => setText(next)}
          onChoose={(code) => {
            const topic = found.find((one) => one.code === code);
            if (topic !== undefined) add(topic);
          }}
          onKey={onKey}
        />
      </div>
      {facts.map((topic) => {
        const words = chosen.has(topic.code) ? retiredWords(topic) : null;
        return words === null ? null : (
          <p key={topic.code} className="inspector-note">
            {words}{' '}
            {topic.replacedBy.map((other) => (
              <Button
                key={other.code}
                tone="quiet"
                className="inspector-suggestion"
                onClick={() => replace(topic.code, other)}
              >
                <span>
                  Use <b dir="auto">{other.name}</b>
                </span>
              </Button>
            ))}
          </p>
        );
      })}
      <Button
        tone="quiet"
        className="inspector-add"
        icon={<ListTree aria-hidden />}
        onClick={() => setBrowsing(true)}
      >
        Browse subjects…
      </Button>
      {isBrowsing ? (
        <BrowseTopics language={language} chosen={chosen} toggle={toggle} close={() => setBrowsing(false)} />
      ) : null}
    </div>
  );
}

/** The topic with where it stands, and what was met when it was not the name. */
function proposalOf({ code, name, path, also }: FoundTopic): Proposal {
  const detail = [pathWords(path), also === '' || also === code ? '' : also]
    .filter((part) => part !== '')
    .join(' · ');
  return { value: code, label: name, detail: detail === '' ? code : detail };
}
