import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { House } from '../../shared/house/house';
import type { Story } from '../../shared/story/story';
import { BylineEditor } from '../inspector/BylineEditor';
import { DraftText } from '../inspector/DraftText';
import { EmbargoEditor } from '../inspector/EmbargoEditor';
import { TokenField } from '../inspector/TokenField';
import { rememberPerson } from '../state/people';
import { Field } from '../ui/Field';
import { DatelineFields } from './DatelineFields';
import type { ImportEdits } from './importing';

interface ImportFieldsProps {
  /** The story as it would become. */
  story: Story;
  house: House;
  author: string;
  write: (edits: ImportEdits) => void;
}

/** A window lower than this (CSS pixels) has no room for fields and story together. */
const LOW = 760;

/** What was found of the story's fields, to be put right before it is taken. */
export function ImportFields({ story, house, author, write }: ImportFieldsProps): ReactNode {
  // In a low window the story itself has the room; the fields are a key away.
  const [isRoomy] = useState(() => window.innerHeight >= LOW);
  return (
    <details className="import-fields" open={isRoomy}>
      <summary>
        <ChevronRight aria-hidden /> Fields
      </summary>
      <div className="import-fields-body">
        <DatelineFields dateline={story.dateline} house={house} write={(dateline) => write({ dateline })} />
        <div className="import-fields-columns">
          <Field label="Slug">
            <DraftText value={story.slug} write={(slug) => write({ slug })} />
          </Field>
          <TokenField
            label="Keywords"
            one="keyword"
            placeholder="None"
            tokens={story.keywords}
            write={(keywords) => write({ keywords })}
          />
          <BylineEditor
            byline={story.byline}
            author={author}
            people={house.people}
            remember={(person) => void rememberPerson(person)}
            write={(byline) => write({ byline })}
          />
          <div className="inspector-group">
            <h3 className="inspector-caption">Embargo</h3>
            <EmbargoEditor embargo={story.embargo} write={(embargo) => write({ embargo })} />
          </div>
        </div>
      </div>
    </details>
  );
}
