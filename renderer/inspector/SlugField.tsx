import { useRef, type ReactNode } from 'react';
import type { EditorSession } from '../editor/types';
import { Field } from '../ui/Field';
import { DraftText } from './DraftText';
import { suggestSlug } from './slug';
import { Suggestion } from './Suggestion';
import { useField } from './use-story';

/** The slug, with one made of the headline to take while it is empty. */
export function SlugField({ session }: { session: EditorSession }): ReactNode {
  const slug = useField(session, 'slug');
  const headline = useField(session, 'headline');
  const language = useField(session, 'language');
  const input = useRef<HTMLTextAreaElement>(null);
  const suggested = slug === '' ? suggestSlug(headline, language) : '';
  const take = (): void => {
    session.setField('slug', suggested);
    input.current?.focus();
  };
  return (
    <div>
      <Field label="Slug" name="slug">
        <DraftText ref={input} value={slug} write={(text) => session.setField('slug', text)} />
      </Field>
      {suggested === '' ? null : <Suggestion value={suggested} take={take} />}
    </div>
  );
}
